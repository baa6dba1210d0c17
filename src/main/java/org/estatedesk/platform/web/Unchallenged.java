package org.estatedesk.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.springframework.http.HttpHeaders;

/** Keeps the browser's own window for name and password away from pages that have a better one. */
public final class Unchallenged extends HttpServletResponseWrapper {

    /** Wraps the answer of a page of ours. */
    public Unchallenged(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void setHeader(String name, String value) {
        if (!HttpHeaders.WWW_AUTHENTICATE.equalsIgnoreCase(name)) {
            super.setHeader(name, value);
        }
    }
}
