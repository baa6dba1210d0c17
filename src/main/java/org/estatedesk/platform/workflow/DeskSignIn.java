package org.estatedesk.platform.workflow;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.estatedesk.platform.web.RefusalWriter;
import org.estatedesk.platform.web.Unchallenged;
import org.estatedesk.platform.web.body.RequestRefused;
import org.estatedesk.platform.web.door.Doors;
import org.estatedesk.platform.web.signin.SignInLog;
import org.estatedesk.platform.web.signin.SignInMemory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Lets people in to our own {@code /desk}, and to the metrics those who see figures: with name and password like {@code /engine-rest}, or by the session of a web
 * app. A browser sends its session along with other sites' forms, so that whoever changes something by a session must
 * show the session's token as well.
 */
class DeskSignIn extends RestSignIn {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> SIGNS_OF_A_BROWSER =
            Set.of(HttpHeaders.ORIGIN, HttpHeaders.REFERER, "Sec-Fetch-Site");

    private final RefusalWriter refusals;
    private final Doors doors;

    DeskSignIn(SignInLog signIns, SignInMemory memory, RefusalWriter refusals, Doors doors) {
        super(signIns, memory, refusals);
        this.doors = doors;
        this.refusals = refusals;
    }

    @Override
    public void init(FilterConfig filterConfig) {
        authenticationProvider = new SessionOrBasic();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        if (mayBeForged(http) && !READING.contains(http.getMethod()) && !WebAppSession.showsToken(http)) {
            HttpStatus status = http.getSession(false) == null ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN;
            refusals.write(new RequestRefused(status, "refused.token"), http, answer);
            return;
        }
        super.doFilter(request, isPage(http) ? new Unchallenged(answer) : response, onlyIfAllowed(chain));
    }

    /** By then it is known who calls. */
    private FilterChain onlyIfAllowed(FilterChain chain) {
        return (request, response) -> {
            HttpServletRequest http = (HttpServletRequest) request;
            try {
                doors.check(http);
            } catch (RequestRefused refusal) {
                refusals.write(refusal, http, (HttpServletResponse) response);
                return;
            }
            chain.doFilter(request, response);
        };
    }

    /** A browser sends a password that it knows along like a session; it tells that it is one. */
    private static boolean mayBeForged(HttpServletRequest request) {
        return !hasPassword(request)
                || SIGNS_OF_A_BROWSER.stream().anyMatch(header -> request.getHeader(header) != null);
    }

    static boolean hasPassword(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    /** Our pages' scripts say so; they ask for the password themselves. */
    private static boolean isPage(HttpServletRequest request) {
        return request.getHeader("X-Requested-With") != null;
    }

    private final class SessionOrBasic extends LoggedBasicSignIn {

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            Optional<String> person =
                    hasPassword(request) ? Optional.empty() : WebAppSession.person(request, engine.getName());
            return person.map(AuthenticationResult::successful)
                    .orElseGet(() -> super.extractAuthenticatedUser(request, engine));
        }
    }
}
