package org.estatedesk.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Closes the web apps' first-administrator page and its interface: they create an administrator for anybody as long as
 * none exists. Ours comes from the settings.
 */
final class SetupClosed extends OncePerRequestFilter {

    private static final Pattern SETUP = Pattern.compile("/camunda/(api/admin/setup|app/admin/[^/]*/setup)(/.*)?");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !SETUP.matcher(Paths.of(request)).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
