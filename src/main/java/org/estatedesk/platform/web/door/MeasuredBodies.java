package org.estatedesk.platform.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.web.RefusalWriter;
import org.estatedesk.platform.web.body.RequestRefused;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses bodies that are too large for their address or come too slowly. */
final class MeasuredBodies extends OncePerRequestFilter {

    private final Doors doors;
    private final BodySlots slots = new BodySlots();
    private final Caller caller;
    private final RefusalWriter refusals;

    MeasuredBodies(Doors doors, Caller caller, RefusalWriter refusals) {
        this.doors = doors;
        this.caller = caller;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isNoAddress(request)) {
            refusals.write(new RequestRefused(HttpStatus.BAD_REQUEST, "refused.address"), request, response);
            return;
        }
        BodyMeasure measure = new BodyMeasure(request, doors.largest(request), slots, caller);
        try {
            checkHead(request, measure);
            chain.doFilter(new MeasuredRequest(request, measure), response);
        } catch (ServletException | RuntimeException failed) {
            if (!(rootOf(failed) instanceof RequestRefused refusal) || response.isCommitted()) {
                throw failed;
            }
            response.resetBuffer();
            refusals.write(refusal, request, response);
        } finally {
            measure.end();
        }
    }

    /** None of ours holds a per cent sign: what is read twice, as pages are, would fail on it. */
    private static boolean isNoAddress(HttpServletRequest request) {
        return request.getServletPath().contains("%")
                || request.getPathInfo() != null && request.getPathInfo().contains("%");
    }

    private void checkHead(HttpServletRequest request, BodyMeasure measure) {
        if (request.getContentLengthLong() > doors.largest(request)) {
            throw measure.large();
        }
    }

    private static Throwable rootOf(Throwable failed) {
        Throwable cause = failed.getCause();
        return cause == null ? failed : rootOf(cause);
    }
}
