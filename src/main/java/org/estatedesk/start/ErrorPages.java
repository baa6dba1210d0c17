package org.estatedesk.start;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.estatedesk.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Whoever opens an address by hand reads on a page why nothing is there; programs get the same as a problem (RFC 9457). */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ErrorPages implements HandlerExceptionResolver {

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception failure) {
        String wanted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return failure instanceof ErrorResponse refusal && wanted.contains(MediaType.TEXT_HTML_VALUE)
                ? page(refusal)
                : null;
    }

    private static ModelAndView page(ErrorResponse refusal) {
        Map<String, Object> said = new HashMap<>();
        said.put("status", refusal.getStatusCode().value());
        if (refusal instanceof Refusal) {
            said.put("why", refusal.getBody().getDetail());
        }
        return new ModelAndView("error", said, refusal.getStatusCode());
    }
}
