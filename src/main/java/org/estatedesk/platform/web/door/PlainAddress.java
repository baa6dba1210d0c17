package org.estatedesk.platform.web.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Shows everybody the address that the container matched. The web apps' own guard compares addresses as they were sent:
 * {@code /camunda/api/engine/engine;x/default/user} was none that it knew, and so it let strangers in.
 */
final class PlainAddress extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Matched(request), response);
    }

    private static final class Matched extends HttpServletRequestWrapper {

        private final String address;

        Matched(HttpServletRequest request) {
            super(request);
            String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
            address = request.getContextPath()
                    + Stream.of(path.split("/", -1))
                            .map(part -> UriUtils.encode(part, StandardCharsets.UTF_8))
                            .collect(Collectors.joining("/"));
        }

        @Override
        public String getRequestURI() {
            return address;
        }

        @Override
        public StringBuffer getRequestURL() {
            StringBuffer url = super.getRequestURL();
            url.setLength(url.length() - super.getRequestURI().length());
            return url.append(address);
        }
    }
}
