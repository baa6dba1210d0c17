package org.estatedesk.drawings.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.estatedesk.drawings.DrawingFile;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Sends, part by part, what the desktop Modeler sends when somebody presses Deploy: a form of three fields without a
 * content type, the drawing as {@code text/xml} under its own name, and each attachment as a nameless kind of bytes. A
 * tenant is sent only where somebody filled one in.
 */
record ModelerClient(TestRestTemplate http, String language) {

    private static final String BOUNDARY = "----WebKitFormBoundary7MA4YWxkTrZu0gW";

    ResponseEntity<String> deploy(String deploymentName, List<DrawingFile> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        field(body, "deployment-name", deploymentName);
        field(body, "deployment-source", "Camunda Modeler");
        field(body, "enable-duplicate-filtering", "true");
        for (int i = 0; i < files.size(); i++) {
            file(body, files.get(i), i == 0 ? "text/xml" : "application/octet-stream");
        }
        write(body, "--" + BOUNDARY + "--\r\n");
        HttpHeaders headers = new HttpHeaders();
        headers.set(HttpHeaders.CONTENT_TYPE, "multipart/form-data; boundary=" + BOUNDARY);
        headers.set(HttpHeaders.ACCEPT, "application/json");
        headers.set(HttpHeaders.ACCEPT_LANGUAGE, language);
        return http.withBasicAuth("demo", "demo")
                .postForEntity(
                        "/engine-rest/deployment/create", new HttpEntity<>(body.toByteArray(), headers), String.class);
    }

    private static void field(ByteArrayOutputStream body, String name, String value) {
        write(
                body,
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value));
    }

    private static void file(ByteArrayOutputStream body, DrawingFile file, String type) {
        write(
                body,
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%2$s\"\r\nContent-Type: %s\r\n\r\n"
                        .formatted(BOUNDARY, file.name(), type));
        body.writeBytes(file.content());
        write(body, "\r\n");
    }

    private static void write(ByteArrayOutputStream body, String text) {
        body.writeBytes(text.getBytes(UTF_8));
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
}
