package org.estatedesk.platform.web.addresses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.estatedesk.support.WebSession;

/** Calls an address as each kind of caller does, with a password and with the session of a web app: each address takes its own. */
final class Callers {

    /** What comes of a call. */
    enum Answer {
        CLOSED("–"),
        NOTHING("·"),
        OPEN("✓");

        final String sign;

        Answer(String sign) {
            this.sign = sign;
        }

        private static Answer of(int status) {
            return switch (status) {
                case 401, 403 -> CLOSED;
                default -> status < 400 ? OPEN : NOTHING;
            };
        }
    }

    private static final int TRIES = 5;
    private static final int FAULT = 500;

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final int port;
    private final Map<CallerKind, WebSession> sessions = new EnumMap<>(CallerKind.class);
    private final Set<String> faults = ConcurrentHashMap.newKeySet();

    Callers(int port) {
        this.port = port;
        for (CallerKind kind : CallerKind.values()) {
            kind.person()
                    .map(person -> new WebSession(port, person, kind.app))
                    .ifPresentOrElse(
                            session -> sessions.put(kind, session), () -> sessions.put(kind, new WebSession(port)));
        }
    }

    Answer answer(CallerKind kind, String method, String address) {
        return Answer.of(status(kind, method, address));
    }

    /** Sends no more than an empty object, so that nothing happens. */
    int status(CallerKind kind, String method, String address) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .timeout(Duration.ofMinutes(3))
                .method(method, method.startsWith("P") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody());
        request.header("Content-Type", type(address));
        request.header("Cookie", sessions.get(kind).cookies());
        request.header("X-XSRF-TOKEN", sessions.get(kind).token());
        kind.person().ifPresent(person -> request.header("Authorization", basic(person)));
        int status = status(request.build(), TRIES);
        if (status >= FAULT && !address.startsWith("/error")) {
            faults.add(status + " " + method + " " + address);
        }
        return status;
    }

    /** The calls so far that the desk answered with a fault of its own, but for the page that tells of one. */
    Set<String> faults() {
        return faults;
    }

    /** Again where the desk closed the connection after an answer to what it did not read. */
    private static int status(HttpRequest request, int tries) {
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            if (tries > 1) {
                return status(request, tries - 1);
            }
            throw new UncheckedIOException(request.toString(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String type(String address) {
        return address.contains("/deployment/create") || address.contains("/attachment/create")
                ? "multipart/form-data; boundary=none"
                : "application/json";
    }

    private static String basic(String person) {
        byte[] secret = (person + ':' + person).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(secret);
    }
}
