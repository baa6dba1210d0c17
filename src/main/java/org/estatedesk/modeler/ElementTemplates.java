package org.estatedesk.modeler;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.estatedesk.drawings.texts.DrawnTexts;
import org.estatedesk.platform.files.Catalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The element templates of both Modelers: in the reader's language for the page, in the desk's for who downloads them. */
@RestController
class ElementTemplates {

    private static final String TEMPLATES = "static/modeler/element-templates.json";

    private final String language;

    ElementTemplates(@Value("${estatedesk.language:en}") String language) {
        this.language = language;
    }

    /** @param lang {@code en} or {@code zh} */
    @GetMapping(path = "/modeler/element-templates.json", produces = MediaType.APPLICATION_JSON_VALUE)
    String say(@RequestParam(required = false) @Nullable String lang) throws IOException {
        Catalogue catalogue = Catalogue.of("drawn", lang == null ? language : lang);
        byte[] templates = new ClassPathResource(TEMPLATES).getContentAsByteArray();
        return new String(DrawnTexts.sayTemplates(templates, catalogue::say), StandardCharsets.UTF_8);
    }
}
