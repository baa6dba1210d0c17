package org.estatedesk.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Says of some addresses that nothing is there. The web apps' first-administrator page and its interface create an
 * administrator for anybody as long as none exists; ours comes from the settings. An app or an engine that is none they
 * answer with status 500, as the container's page for errors answers whoever asks for it.
 */
final class NoSuchPage extends OncePerRequestFilter {

    private static final Pattern SETUP = Pattern.compile("/camunda/(api/admin/setup|app/admin/[^/]*/setup)(/.*)?");
    private static final Pattern NO_APP = Pattern.compile(
            "/error(/.*)?|/camunda/app/(?!(admin|cockpit|tasklist|welcome)(/|$))[^%]*|/camunda/app/[^/]+/(?!default$)[^/.%]+");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = Paths.of(request);
        return !SETUP.matcher(path).matches() && !NO_APP.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
