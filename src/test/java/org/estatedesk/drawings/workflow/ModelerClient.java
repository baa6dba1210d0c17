package org.estatedesk.drawings.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.estatedesk.drawings.DrawingFile;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Sends what the desktop Modeler sends when somebody presses Deploy. */
record ModelerClient(TestRestTemplate http, String language) {

    ResponseEntity<String> deploy(String deploymentName, List<DrawingFile> files) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", deploymentName);
        parts.add("deployment-source", "Camunda Modeler");
        parts.add("enable-duplicate-filtering", "true");
        files.forEach(file -> parts.add(file.name(), attachment(file)));
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
        return http.withBasicAuth("demo", "demo")
                .postForEntity("/engine-rest/deployment/create", new HttpEntity<>(parts, headers), String.class);
    }

    /** The drawing with one spot changed, together with its forms. */
    ResponseEntity<String> deployChanged(String spot, String replacement) {
        byte[] drawing = Samples.changed(Samples.DRAWING, spot, replacement).getBytes(UTF_8);
        return deploy("attack", withForms(drawing));
    }

    static List<DrawingFile> withForms(byte[] drawing) {
        return List.of(
                new DrawingFile(Samples.DRAWING, drawing),
                Samples.file("report-lost-key.form"),
                Samples.file("ask-where.form"));
    }

    private static ByteArrayResource attachment(DrawingFile file) {
        return new ByteArrayResource(file.content()) {
            @Override
            public String getFilename() {
                return file.name();
            }
        };
    }
}
