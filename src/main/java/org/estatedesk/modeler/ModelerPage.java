package org.estatedesk.modeler;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Serves the pages that {@code src/main/web} makes: the Modeler, the timetables, the working calendar, the residents, the contacts, the approved answers and the page for telephones. Anybody gets them: they hold nothing by
 * themselves, ask for the sign-in and tell those who may not redraw (ROL-03). Their scripts come from this server only.
 */
@RestController
class ModelerPage {

    private static final String PAGES = "modeler|timetable|calendar|residents|contacts|answers|go";

    /** Drawings and editors set styles of their own, and their icons and fonts are data in their style sheets. */
    private static final String CONTENT_POLICY = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data: blob:; font-src 'self' data:; object-src 'none'; form-action 'self';"
            + " frame-ancestors 'none'; base-uri 'none'";

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    @GetMapping({"/{page:" + PAGES + "}", "/{page:" + PAGES + "}/"})
    ResponseEntity<Resource> show(@PathVariable String page, HttpServletResponse response) {
        // In place of the policy that every answer of ours has; a header of the entity would only be added to it.
        response.setHeader("Content-Security-Policy", CONTENT_POLICY);
        return ResponseEntity.ok()
                // The files it names change their names with their content; it alone must be fresh.
                .cacheControl(CacheControl.noCache())
                .contentType(HTML)
                .body(new ClassPathResource("static/" + page + "/index.html"));
    }
}
