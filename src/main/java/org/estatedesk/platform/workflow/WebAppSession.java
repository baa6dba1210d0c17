package org.estatedesk.platform.workflow;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskItself;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the web apps keep in a browser's session: who signed in there, and the token that their pages must show. */
@RestController
class WebAppSession {

    /** @param token null until a page of a web app was shown in this session */
    record Session(@Nullable String token) {}

    private final IdentityService identities;
    private final Caller caller;
    private final DeskItself desk;

    WebAppSession(IdentityService identities, Caller caller, DeskItself desk) {
        this.identities = identities;
        this.caller = caller;
        this.desk = desk;
    }

    /**
     * Tells a page of ours the token, which the web apps' cookie shows to their own pages only. Other sites' scripts cannot
     * read the answer.
     */
    @GetMapping("/session")
    Session session(HttpServletRequest request) {
        return new Session(token(request).orElse(null));
    }

    /** Ends all sessions of the person, on every machine, this one among them; see {@link SessionsEnd}. */
    @PostMapping("/desk/sign-out-everywhere")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOutEverywhere() {
        String person = caller.id();
        String now = UUID.randomUUID().toString();
        desk.act(() -> identities.setUserInfo(person, SessionsEnd.SIGNED_OUT, now));
    }

    /** The person who signed in to a web app of this engine with this browser. */
    static Optional<String> person(HttpServletRequest request, String engine) {
        return known(request)
                .map(AuthenticationUtil::getAuthsFromSession)
                .map(signedIn -> signedIn.getAuthenticationForProcessEngine(engine))
                .map(Authentication::getName);
    }

    /** Whether this attribute of a session tells that somebody has signed in. */
    static boolean tellsOfSomebody(String attribute, HttpSession session) {
        return session.getAttribute(attribute) instanceof Authentications people
                && !people.getAuthentications().isEmpty();
    }

    /** The token; none in a session that has shown no page of a web app yet. */
    static Optional<String> token(HttpServletRequest request) {
        return known(request).map(session -> (String) session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME));
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

    private static Optional<HttpSession> known(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false));
    }
}
