package org.estatedesk.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps the nonce of a page with its request. The web apps hand it from the header to the page through an attribute of the
 * whole application: any other request in between replaces it, the browser then refuses all scripts, and the page stays
 * blank. See docs/platform-notes.md.
 */
class NonceOfRequest extends OncePerRequestFilter {

    /** As the web apps' own filter for headers calls it. */
    private static final String NONCE = "org.camunda.bpm.csp.nonce";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new OwnNonce(request), response);
    }

    private static final class OwnNonce extends HttpServletRequestWrapper {

        OwnNonce(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletContext getServletContext() {
            ServletContext all = super.getServletContext();
            return (ServletContext) Proxy.newProxyInstance(
                    ServletContext.class.getClassLoader(),
                    new Class<?>[] {ServletContext.class},
                    (proxy, method, arguments) -> {
                        boolean own = arguments != null && arguments.length > 0 && NONCE.equals(arguments[0]);
                        return own ? attribute(method.getName(), arguments) : invoked(method, all, arguments);
                    });
        }

        private @Nullable Object attribute(String method, Object[] arguments) {
            if (method.equals("setAttribute")) {
                setAttribute(NONCE, arguments[1]);
            }
            return method.equals("getAttribute") ? getAttribute(NONCE) : null;
        }

        private static @Nullable Object invoked(Method method, ServletContext all, Object @Nullable [] arguments)
                throws Throwable {
            try {
                return method.invoke(all, arguments);
            } catch (InvocationTargetException failed) {
                throw failed.getCause();
            }
        }
    }
}
