package org.estatedesk.platform.web.trouble;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.estatedesk.platform.web.body.RequestRefused;
import org.springframework.http.HttpStatus;

/** Tells by PostgreSQL's states (its manual, appendix A) what a person may be told, instead of the database's words. */
public final class StoreTrouble {

    /** No connection, no room, too slow, a lock not had in time, an administrator's stop, a disk that fails. */
    private static final List<String> UNAVAILABLE = List.of("08", "53", "55P03", "57", "58", "XX");

    /** A text that is too long or has a character that is none, a number that is too large. */
    private static final String UNFIT = "22";

    /** Not in our own statements: the engine writes one out of a list without members. */
    private static final String NO_SENTENCE = "42601";

    private StoreTrouble() {}

    /** The refusal that fits, if the store is why the work failed. */
    public static Optional<RequestRefused> of(Throwable failure) {
        return ExceptionUtils.getThrowableList(failure).stream()
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .flatMap(cause -> refusal(cause).stream())
                .findFirst();
    }

    private static Optional<RequestRefused> refusal(SQLException cause) {
        if (String.valueOf(cause.getSQLState()).startsWith(UNFIT)) {
            return Optional.of(RequestRefused.badRequest("refused.unstorable"));
        }
        if (NO_SENTENCE.equals(cause.getSQLState())) {
            return Optional.of(RequestRefused.badRequest("refused.unreadable"));
        }
        return isUnavailable(cause)
                ? Optional.of(new RequestRefused(HttpStatus.SERVICE_UNAVAILABLE, "refused.unavailable"))
                : Optional.empty();
    }

    /** The pool has no state for a connection that died, and what it says hides why. */
    private static boolean isUnavailable(SQLException cause) {
        String state = cause.getSQLState();
        return state == null
                || cause instanceof SQLTransientConnectionException
                || UNAVAILABLE.stream().anyMatch(state::startsWith);
    }
}
