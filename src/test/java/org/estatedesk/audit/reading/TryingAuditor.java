package org.estatedesk.audit.reading;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estatedesk.support.Endpoints.Endpoint;
import org.estatedesk.support.WebSession;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * An auditor who tries to change what is there.
 *
 * @param ids what exists, by the part of the address that stands before an id
 */
record TryingAuditor(TestRestTemplate http, Map<String, String> ids) {

    private static final String REFUSED = "Auditors read everything and change nothing.";
    private static final Pattern PARAMETER = Pattern.compile("/([a-z-]+)?/?\\{(\\w+)[^/]*}");

    boolean isRefused(Endpoint endpoint) {
        return isRefused(byPassword(endpoint));
    }

    boolean isRefused(WebSession session, Endpoint endpoint) {
        return isRefused(bySession(session, endpoint));
    }

    private record Answer(int status, String body) {}

    /** By the desk, before the engine or a controller could do anything. */
    private static boolean isRefused(Answer answer) {
        return answer.status() == 403 && String.valueOf(answer.body()).contains(REFUSED);
    }

    private Answer byPassword(Endpoint endpoint) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(endpoint.multipart() ? MediaType.MULTIPART_FORM_DATA : MediaType.APPLICATION_JSON);
        headers.set("Accept-Language", "en");
        ResponseEntity<String> answer = http.withBasicAuth("auditor", "auditor")
                .exchange(
                        address(endpoint),
                        HttpMethod.valueOf(endpoint.method()),
                        new HttpEntity<>(endpoint.multipart() ? null : "{}", headers),
                        String.class);
        return new Answer(answer.getStatusCode().value(), answer.getBody());
    }

    private Answer bySession(WebSession session, Endpoint endpoint) {
        HttpResponse<String> answer = session.desk(
                endpoint.method(),
                address(endpoint),
                "X-XSRF-TOKEN",
                session.token(),
                "Content-Type",
                "application/json",
                "Accept-Language",
                "en");
        return new Answer(answer.statusCode(), answer.body());
    }

    /** The path with real ids in it, as far as what is addressed exists on this desk. */
    private String address(Endpoint endpoint) {
        return PARAMETER.matcher(endpoint.path()).replaceAll(found -> {
            String before = found.group(1);
            String id = switch (found.group(2)) {
                case "name", "engine", "processEngineName" -> "default";
                case "varId" -> "customerPhone";
                default -> ids.getOrDefault(before == null ? "" : before, "1");
            };
            return Matcher.quoteReplacement((before == null ? "" : "/" + before) + "/" + id);
        });
    }
}
