package org.estatedesk.platform.workflow;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells a page of ours the token of the browser's session, which the web apps' cookie shows to their own pages only.
 * Other sites' scripts cannot read the answer.
 */
@RestController
class SessionController {

    /** @param token null until a page of a web app was shown in this session */
    record Session(@Nullable String token) {}

    @GetMapping("/session")
    Session session(HttpServletRequest request) {
        return new Session(WebAppSession.token(request).orElse(null));
    }
}
