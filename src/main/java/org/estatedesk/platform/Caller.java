package org.estatedesk.platform;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Who calls, at whatever door: a web interface, the engine's own or a Java service in a person's name. What the person
 * may do is asked by the {@link Role}s of {@code people/rights.yaml}; no code names a group.
 */
public interface Caller {

    /** The header of a request that says why; in UTF-8. */
    String REASON = "X-Reason";

    /** The header of a request that tells later what was done before: when, as an ISO date and time with an offset. */
    String HAPPENED_AT = "X-Happened-At";

    /** The person's user id; empty while nobody is signed in, as when a timer fires. */
    Optional<String> person();

    /**
     * The person's user id.
     *
     * @throws ResponseStatusException 401 if nobody signed in
     */
    default String id() {
        return person().orElseThrow(() -> new ResponseStatusException(HttpStatus.UNAUTHORIZED));
    }

    /** Why the person does this, as the request says in the header {@link #REASON}; empty without a request, too. */
    Optional<String> reason();

    /** When the person did this, as the request says in the header {@link #HAPPENED_AT}; empty if it was just now. */
    Optional<String> happenedAt();

    /** The groups the person is in; none while nobody is signed in. */
    Set<String> groups();

    /** The same for a question to the store: with one that nobody is in, since in SQL no list is empty. */
    default Set<String> groupsToAsk() {
        return listToAsk(groups());
    }

    /** Those, and an empty text that means nothing: in SQL no list is empty. */
    static Set<String> listToAsk(Set<String> some) {
        Set<String> more = new HashSet<>(some);
        more.add("");
        return more;
    }

    /** Whether the person may, by one of the roles, or administers. */
    boolean may(Predicate<Role> right);

    /** Whether the person administers the desk. */
    default boolean administers() {
        return may(Role::administers);
    }

    /** Whether the person audits, or may read a step or a process of that case by the engine's authorizations. */
    boolean mayRead(String caseNumber);

    /** Whether the person is here for nothing but to audit (ROL-09); whoever has another role acts by its rights. */
    boolean onlyAudits();

    /**
     * Lets whoever may go on.
     *
     * @throws ResponseStatusException 403 for everybody else, 401 if nobody signed in
     */
    void require(Predicate<Role> right);
}
