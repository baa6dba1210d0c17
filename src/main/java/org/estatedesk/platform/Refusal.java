package org.estatedesk.platform;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Why a request is not answered, as a problem detail (RFC 9457) in the language of the person who asked. */
public class Refusal extends ResponseStatusException {

    /**
     * A sentence of a bundle.
     *
     * @param bundle such as {@code messages/promises}
     * @throws IllegalArgumentException as {@link Texts#say}
     */
    public Refusal(HttpStatus status, String bundle, String key, Map<String, ?> fields) {
        super(status, Texts.ofReader(bundle).say(key, fields));
    }
}
