package org.estatedesk.tickets.centre;

import jakarta.annotation.PostConstruct;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.stereotype.Component;

/** Where the ticket centre's machine is; without an address the desk telephones. */
@Component
@ConfigurationProperties("estatedesk.ticket-centre")
public class TicketCentreSettings {

    /** By far shorter than the lock of a step that waits: nobody else asks meanwhile. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private @Nullable URI url;
    private @Nullable String token;
    private Duration timeout = Duration.ofSeconds(8);

    /** The address below which {@code /search}, {@code /hold}, {@code /order} and {@code /cancel} are; null: none. */
    public @Nullable URI getUrl() {
        return url == null || url.toString().isBlank() ? null : url;
    }

    /** @throws IllegalArgumentException if it is no address of a web server, so that a desk with such a setting does not start */
    public void setUrl(@Nullable URI url) {
        if (url != null && !url.toString().isBlank() && !isOfAServer(url)) {
            throw new IllegalArgumentException(
                    "estatedesk.ticket-centre.url is no address such as https://...: " + url);
        }
        this.url = url;
    }

    private static boolean isOfAServer(URI url) {
        return url.getHost() != null && String.valueOf(url.getScheme()).matches("https?");
    }

    /** Sent as {@code Authorization: Bearer}; null: nothing is sent. */
    public @Nullable String getToken() {
        return token == null || token.isBlank() ? null : token;
    }

    public void setToken(@Nullable String token) {
        this.token = token;
    }

    /**
     * Not in the setter: Spring would quote the secret.
     *
     * @throws IllegalStateException if the token cannot be sent, so that a desk with such a setting does not start
     */
    @PostConstruct
    void checkToken() {
        if (getToken() != null && !getToken().matches("[ -~]+")) {
            throw new IllegalStateException(
                    "estatedesk.ticket-centre.token has a line break or another character that cannot be sent");
        }
    }

    /** For a whole exchange; at most ten seconds, whatever is set. */
    public Duration getTimeout() {
        return timeout.compareTo(LONGEST) > 0 ? LONGEST : timeout;
    }

    /** @throws IllegalArgumentException if it is no time at all, so that a desk with such a setting does not start */
    public void setTimeout(Duration timeout) {
        if (timeout.toMillis() <= 0) {
            throw new IllegalArgumentException(
                    "estatedesk.ticket-centre.timeout must be longer than nothing, such as 8s: " + timeout);
        }
        this.timeout = timeout;
    }
}
