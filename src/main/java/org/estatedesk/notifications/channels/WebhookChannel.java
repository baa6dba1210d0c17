package org.estatedesk.notifications.channels;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estatedesk.platform.files.PlainJson;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Text messages and instant messages through an HTTP gateway; on as soon as it has an address. */
@Component
class WebhookChannel implements Channel {

    /** A gateway may take ten seconds; a busy machine needs some of its own before the question is out. */
    private static final Duration LIMIT = Duration.ofSeconds(12);

    private static final Pattern FIELD = Pattern.compile("\\{(recipient|text|caseNumber|key)}");
    /** Too slow and too many: the only refusals that pass by themselves. */
    private static final Set<Integer> PASSING = Set.of(408, 429);

    /** Redirects are not followed: the text is for the host that was configured. */
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(LIMIT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final Environment environment;

    WebhookChannel(Environment environment) {
        this.environment = environment;
    }

    @Override
    public String key() {
        return Channels.SMS;
    }

    @Override
    public boolean isConfigured() {
        return !environment.getProperty(WebhookSettings.PREFIX + ".url", "").isBlank();
    }

    @Override
    public boolean knowsStaff() {
        return settings().staff();
    }

    @Override
    public Outcome send(Letter letter) {
        WebhookSettings settings = settings();
        try {
            return judge(client.send(request(settings, letter), BodyHandlers.ofString()), settings);
        } catch (ConnectException | HttpConnectTimeoutException nobodyThere) {
            return Outcome.tryAgain(nobodyThere.toString());
        } catch (IOException failed) {
            return Outcome.unanswered(failed.toString());
        } catch (IllegalArgumentException misconfigured) {
            return Outcome.givenUp(String.valueOf(misconfigured.getMessage()));
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
            return Outcome.unanswered("Interrupted");
        }
    }

    private WebhookSettings settings() {
        return Binder.get(environment).bindOrCreate(WebhookSettings.PREFIX, WebhookSettings.class);
    }

    private static HttpRequest request(WebhookSettings settings, Letter letter) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(settings.url()))
                .timeout(LIMIT)
                .header("Content-Type", "application/json; charset=utf-8")
                .header("Idempotency-Key", letter.key())
                .POST(HttpRequest.BodyPublishers.ofString(body(settings.body(), letter)));
        settings.headers().forEach(request::setHeader);
        return request.build();
    }

    /** What a field holds is never read as JSON, nor as a field again. */
    private static String body(String template, Letter letter) {
        Map<String, String> values = Map.of(
                "recipient", letter.address(),
                "text", letter.text(),
                "caseNumber", letter.caseNumber(),
                "key", letter.key());
        return FIELD.matcher(template)
                .replaceAll(field -> Matcher.quoteReplacement(escaped(values.getOrDefault(field.group(1), ""))));
    }

    private static String escaped(String text) {
        return String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text));
    }

    private static Outcome judge(HttpResponse<String> response, WebhookSettings settings) {
        int status = response.statusCode();
        String answer = status + " " + response.body();
        if (status / 100 == 2) {
            return isSuccess(response.body(), settings) ? Outcome.delivered(answer) : Outcome.tryAgain(answer);
        }
        boolean passing = status >= 500 || PASSING.contains(status);
        return passing ? Outcome.tryAgain(answer) : Outcome.givenUp(answer);
    }

    /** Robots answer 200 to everything and say in the body what they mean. */
    private static boolean isSuccess(String body, WebhookSettings settings) {
        if (settings.successPointer().isBlank()) {
            return true;
        }
        try {
            JsonPointer pointer = JsonPointer.compile(settings.successPointer());
            return PlainJson.MAPPER.readTree(body).at(pointer).asText().equals(settings.successValue());
        } catch (JsonProcessingException noJson) {
            return false;
        }
    }
}
