package org.estatedesk.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.estatedesk.platform.Texts;
import org.estatedesk.platform.web.body.RequestRefused;
import org.estatedesk.platform.web.body.StorableText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Answers a refused request as whoever stands behind the address would: the engine's own REST interface by
 * {@code {"type": ..., "message": ...}}, the desk with a problem by RFC 9457, too.
 */
@Component
public class RefusalWriter {

    private static final Logger log = LoggerFactory.getLogger(RefusalWriter.class);

    private static final String BUNDLE = "messages/platform";

    private final ObjectMapper json;

    RefusalWriter(ObjectMapper json) {
        this.json = json;
    }

    /**
     * Writes the answer in the caller's language.
     *
     * @throws IOException when the caller is gone
     */
    public void write(RequestRefused refusal, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String message = Texts.of(BUNDLE, request.getLocale()).say(refusal.messageCode(), refusal.arguments());
        log.info("Refused {} {}: {}", request.getMethod(), StorableText.shown(Paths.of(request)), message);
        response.setStatus(refusal.status().value());
        boolean isOurs = Paths.of(request).startsWith("/desk/");
        response.setContentType(isOurs ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.APPLICATION_JSON_VALUE);
        Map<String, ?> answer =
                Map.of("type", "RequestRefused", "message", message, "detail", message, "status", response.getStatus());
        response.getOutputStream().write(json.writeValueAsBytes(answer));
    }
}
