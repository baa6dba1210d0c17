package org.estatedesk.platform;

import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Who called the web interface that is answering right now; the interfaces under {@code /desk} let only people in. */
public interface Caller {

    /**
     * The person's user id.
     *
     * @throws ResponseStatusException 401 if nobody signed in
     */
    String id();

    /** The groups the person is in; administrators are in {@code camunda-admin}. */
    Set<String> groups();

    /**
     * Lets administrators and members of one of these groups go on.
     *
     * @throws ResponseStatusException 403 for everybody else
     */
    default void requireOneOf(String... allowed) {
        Set<String> own = groups();
        if (!own.contains("camunda-admin") && Set.of(allowed).stream().noneMatch(own::contains)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Only for: " + String.join(", ", allowed));
        }
    }
}
