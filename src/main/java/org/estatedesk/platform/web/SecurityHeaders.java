package org.estatedesk.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells browsers what no page of ours needs; the engine's web apps send their own, which replace these. What we answer may
 * hold personal data or change any moment: no browser and nothing on the way keeps it.
 */
final class SecurityHeaders extends OncePerRequestFilter {

    /** The start page, the session's token and all that we answer about cases. */
    private static final Pattern NEVER_STORED = Pattern.compile("|/session|/desk/.*");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "same-origin");
        if (NEVER_STORED.matcher(Paths.of(request)).matches()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        chain.doFilter(request, response);
    }
}
