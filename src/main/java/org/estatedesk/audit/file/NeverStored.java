package org.estatedesk.audit.file;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Case files hold personal data: no browser and nothing on the way keeps an answer. */
@ControllerAdvice(basePackageClasses = NeverStored.class)
class NeverStored {

    @ModelAttribute
    void sayTo(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
