package org.estatedesk.tickets.centre;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.commons.codec.digest.DigestUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Asks the ticket centre's machine (TKT-05). Whatever it does, or does not do, there is a reply within ten seconds and
 * never an exception: the desk can always telephone instead.
 */
@Component("ticketCentreMachine")
public class TicketCentre {

    private static final Logger LOG = LoggerFactory.getLogger(TicketCentre.class);
    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    /** A refusal may come as a conflict or as an order that cannot be carried out. */
    private static final Set<Integer> UNDERSTOOD = Set.of(200, 201, 409, 422);

    private final TicketCentreSettings settings;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    TicketCentre(TicketCentreSettings settings, ObjectMapper json) {
        this.settings = settings;
        this.json = json;
    }

    /** Whether there is a machine. */
    public boolean isAsked() {
        return settings.getUrl() != null;
    }

    /**
     * Asks for something.
     *
     * @param caseNumber the same question for the same case has the same idempotency key, however often it is asked
     * @param question the JSON body
     */
    public Reply ask(Action action, String caseNumber, JsonNode question) {
        URI machine = settings.getUrl();
        if (machine == null) {
            return Reply.byTelephone();
        }
        try {
            return send(action, request(machine, action, caseNumber, question.toString()));
        } catch (RuntimeException e) {
            // Without its message: that may quote the token.
            return silent(action, e.getClass().getName());
        }
    }

    private HttpRequest request(URI machine, Action action, String caseNumber, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(machine.toString().replaceAll("/+$", "") + "/" + action.key()))
                .timeout(settings.getTimeout())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header(
                        "Idempotency-Key",
                        caseNumber + "-" + action.key() + "-"
                                + DigestUtils.sha256Hex(body).substring(0, 16))
                .POST(BodyPublishers.ofString(body));
        if (settings.getToken() != null) {
            request.header("Authorization", "Bearer " + settings.getToken());
        }
        return request.build();
    }

    private Reply send(Action action, HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> exchange = http.sendAsync(request, answer -> new ShortBody());
        try {
            HttpResponse<byte[]> answer = exchange.get(settings.getTimeout().toMillis(), TimeUnit.MILLISECONDS);
            return UNDERSTOOD.contains(answer.statusCode())
                    ? Reply.of(action, json.readTree(answer.body()))
                    : silent(action, "status " + answer.statusCode());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return silent(action, "interrupted");
        } catch (ExecutionException | TimeoutException | IOException e) {
            exchange.cancel(true);
            return silent(action, e.toString());
        }
    }

    private static Reply silent(Action action, String why) {
        LOG.warn("The ticket centre gave no answer to {}: {}", action.key(), why);
        return Reply.noAnswer();
    }
}
