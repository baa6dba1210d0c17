package org.estatedesk.platform.web.origin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.estatedesk.platform.web.RefusalWriter;
import org.estatedesk.platform.web.body.RequestRefused;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only the desk's own pages change something with a browser, which sends sessions and passwords along with anybody's
 * pages. Browsers tell where a page is from by {@code Origin}, else {@code Referer}; the desktop Modeler and scripts send
 * neither. {@code Sec-Fetch-Site} may only refuse more: browsers leave it out on plain http.
 */
final class OwnPagesOnly extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> ELSEWHERE = Set.of("cross-site", "same-site");

    private final RefusalWriter refusals;
    private final Optional<String> publicUrl;

    /** @param publicUrl by which browsers know the desk; blank for that of each request */
    OwnPagesOnly(RefusalWriter refusals, String publicUrl) {
        this.refusals = refusals;
        this.publicUrl = Optional.of(publicUrl).filter(url -> !url.isBlank());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isForeign(request)) {
            refusals.write(new RequestRefused(HttpStatus.FORBIDDEN, "refused.foreign"), request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isForeign(HttpServletRequest request) {
        String own = origin(publicUrl.orElseGet(() -> request.getRequestURL().toString()));
        List<String> pages = Collections.list(request.getHeaders(HttpHeaders.ORIGIN));
        if (pages.isEmpty()) {
            pages = Collections.list(request.getHeaders(HttpHeaders.REFERER));
        }
        return pages.stream().anyMatch(page -> !origin(page).equals(own))
                || ELSEWHERE.contains(String.valueOf(request.getHeader("Sec-Fetch-Site")));
    }

    /** Scheme, host and port in one form of writing; empty for what is no address, such as the origin {@code null}. */
    private static String origin(String url) {
        try {
            URI parsed = URI.create(url.strip()).normalize();
            boolean isUsual = parsed.getPort() == ("https".equalsIgnoreCase(parsed.getScheme()) ? 443 : 80);
            String port = isUsual || parsed.getPort() < 0 ? "" : ":" + parsed.getPort();
            String origin = parsed.getScheme() + "://" + parsed.getHost() + port;
            return parsed.getHost() == null ? "" : origin.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
