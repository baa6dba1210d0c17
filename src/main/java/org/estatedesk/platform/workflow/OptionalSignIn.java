package org.estatedesk.platform.workflow;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.camunda.bpm.engine.ProcessEngines;
import org.estatedesk.platform.web.RefusalWriter;
import org.estatedesk.platform.web.door.Doors;
import org.estatedesk.platform.web.signin.SignInLog;
import org.estatedesk.platform.web.signin.SignInMemory;

/** Knows who calls where nobody has to sign in: whoever has, sees more. Who comes by a link of another site is a stranger. */
final class OptionalSignIn extends DeskSignIn {

    OptionalSignIn(SignInLog signIns, SignInMemory memory, RefusalWriter refusals, Doors doors) {
        super(signIns, memory, refusals, doors);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (hasPassword(http)
                || !"cross-site".equals(http.getHeader("Sec-Fetch-Site"))
                        && WebAppSession.person(http, ProcessEngines.NAME_DEFAULT)
                                .isPresent()) {
            super.doFilter(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }
}
