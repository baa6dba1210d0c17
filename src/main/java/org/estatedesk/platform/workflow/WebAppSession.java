package org.estatedesk.platform.workflow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;

/** What the web apps keep in a browser's session: who signed in there, and the token that their pages must show. */
final class WebAppSession {

    private WebAppSession() {}

    /** The person who signed in to a web app of this engine with this browser. */
    static Optional<String> person(HttpServletRequest request, String engine) {
        return session(request)
                .map(AuthenticationUtil::getAuthsFromSession)
                .map(signedIn -> signedIn.getAuthenticationForProcessEngine(engine))
                .map(Authentication::getName);
    }

    /** The token; none in a session that has shown no page of a web app yet. */
    static Optional<String> token(HttpServletRequest request) {
        return session(request)
                .map(session -> (String) session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME));
    }

    /** Whether the request shows the token, which other sites' pages cannot read. */
    static boolean showsToken(HttpServletRequest request) {
        byte[] shown = bytes(Optional.ofNullable(request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME)));
        byte[] expected = bytes(token(request));
        return expected.length > 0 && MessageDigest.isEqual(shown, expected);
    }

    private static byte[] bytes(Optional<String> text) {
        return text.orElse("").getBytes(StandardCharsets.UTF_8);
    }

    private static Optional<HttpSession> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false));
    }
}
