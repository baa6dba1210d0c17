package org.estatedesk.contacts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Refusal;
import org.estatedesk.platform.Role;
import org.estatedesk.platform.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The visit-and-call register: it only grows, and what was measured of a call is added once (HOT-16, HOT-20). */
@Service
@Transactional
public class Register {

    /** By the words that the forms use for how it reached us. */
    public static final Set<String> CHANNELS =
            Set.of("hotline", "desk-phone", "mobile", "phone", "visit", "letter", "message", "forum");

    static final String TEXTS = "messages/contacts";

    private final ContactTable table;
    private final Caller caller;
    private final Roles roles;

    Register(ContactTable table, Caller caller, Roles roles) {
        this.table = table;
        this.caller = caller;
        this.roles = roles;
    }

    /**
     * Writes a contact that the caller had; what a drawing makes, only once.
     *
     * @param madeBy id of the process instance or step; null of what somebody wrote down
     * @return its id; null if it stood there already
     */
    public @Nullable Long write(Taken taken, @Nullable String madeBy) {
        return table.insert(taken, caller.id(), desks(), madeBy);
    }

    /**
     * Adds what was measured to a contact of the caller's own.
     *
     * @throws Refusal 404 if it is not, 409 if the same was noted already
     */
    void measured(long id, Call call) {
        if (!table.isOf(id, caller.id())) {
            throw new Refusal(HttpStatus.NOT_FOUND, TEXTS, "contacts.nobody", Map.of());
        }
        if (!table.measured(id, call)) {
            throw new Refusal(HttpStatus.CONFLICT, TEXTS, "contacts.noted", Map.of());
        }
    }

    /**
     * Those whom the caller sees, the newest first.
     *
     * @param near whether a number with or without its area code is meant as well
     */
    @Transactional(readOnly = true)
    List<Entry> find(Wanted wanted, boolean near, int most) {
        return table.find(wanted, caller.id(), seen(), near, most);
    }

    /** The desks whose contacts the caller sees; null: all. */
    private @Nullable Set<String> seen() {
        return caller.may(Role::supervisesOthers) || caller.may(Role::audits) ? null : desks();
    }

    private Set<String> desks() {
        Set<String> desks = new TreeSet<>(caller.groups());
        desks.retainAll(roles.groupsWith(Role::takesCalls));
        return desks;
    }
}
