package org.estatedesk.platform.web.trouble;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.estatedesk.platform.web.RefusalWriter;
import org.estatedesk.platform.web.body.RequestRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers in one sentence where a page, or the sign-in before it, failed on the store. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class TroubleFilter extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(TroubleFilter.class);

    private final RefusalWriter refusals;

    TroubleFilter(RefusalWriter refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            Optional<RequestRefused> refusal = StoreTrouble.of(failure);
            if (refusal.isEmpty() || response.isCommitted()) {
                throw failure;
            }
            log.error("The store did not do its part", failure);
            response.reset();
            refusals.write(refusal.get(), request, response);
        }
    }
}
