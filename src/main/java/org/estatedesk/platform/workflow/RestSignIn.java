package org.estatedesk.platform.workflow;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.ClientErrorException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider;
import org.estatedesk.platform.web.RefusalWriter;
import org.estatedesk.platform.web.body.RequestRefused;
import org.estatedesk.platform.web.signin.SignInLog;
import org.estatedesk.platform.web.signin.SignInMemory;

/** Asks every caller of {@code /engine-rest} for name and password, and acts with that user's groups and rights. */
class RestSignIn extends ProcessEngineAuthenticationFilter {

    private final SignInLog signIns;
    private final SignInMemory memory;
    private final RefusalWriter refusals;

    RestSignIn(SignInLog signIns, SignInMemory memory, RefusalWriter refusals) {
        this.signIns = signIns;
        this.memory = memory;
        this.refusals = refusals;
    }

    @Override
    protected List<String> getGroupsOfUser(ProcessEngine engine, String person) {
        return memory.memberships("groups", person, () -> super.getGroupsOfUser(engine, person));
    }

    @Override
    protected List<String> getTenantsOfUser(ProcessEngine engine, String person) {
        return memory.memberships("tenants", person, () -> super.getTenantsOfUser(engine, person));
    }

    @Override
    public void init(FilterConfig filterConfig) {
        authenticationProvider = new LoggedBasicSignIn();
    }

    /** The engine's own filter lets anybody list the engines. */
    @Override
    protected boolean requiresEngineAuthentication(String requestUrl) {
        return true;
    }

    /** A browser that knows a password sends it along with other sites' forms, too. */
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("cross-site".equals(((HttpServletRequest) request).getHeader("Sec-Fetch-Site"))) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        try {
            super.doFilter(request, response, chain);
        } catch (ClientErrorException late) {
            // Of the sign-in only: what the resources throw, they answer.
            if (!(late.getCause() instanceof RequestRefused refusal)) {
                throw late;
            }
            refusals.write(refusal, (HttpServletRequest) request, (HttpServletResponse) response);
        }
    }

    class LoggedBasicSignIn extends HttpBasicAuthenticationProvider {

        @Override
        public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
            AuthenticationResult result = super.extractAuthenticatedUser(request, engine);
            String user = Objects.requireNonNullElse(result.getAuthenticatedUser(), "");
            if (result.isAuthenticated()) {
                signIns.accepted(user, request);
            } else if (request.getHeader("Authorization") != null) {
                signIns.refused(user, request);
            }
            return result;
        }
    }
}
