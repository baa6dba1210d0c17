package org.estatedesk.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** A request's address as the container matches it: decoded, without dots, doubled slashes and matrix parameters. */
public final class Paths {

    private Paths() {}

    /**
     * Reads the address.
     *
     * @return the path within the application, without a trailing slash
     */
    public static String of(HttpServletRequest request) {
        String path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        return path.replaceAll("/+", "/").replaceAll("/$", "");
    }
}
