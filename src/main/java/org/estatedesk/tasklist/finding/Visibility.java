package org.estatedesk.tasklist.finding;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Role;
import org.estatedesk.platform.Roles;
import org.springframework.stereotype.Component;

/**
 * Which cases a person of the staff may see: those that the person registered, was first asked about or had a step of, those
 * of which a group of the person was asked for a step, and those of procedures that the person supervises.
 */
@Component
class Visibility {

    private static final String ALL = "*";

    private static final String SEEN = "(s.process_key in (:supervised)"
            + " or exists (select 1 from case_person own where own.person = :person and own.case_number = s.case_number)"
            + " or exists (select 1 from case_group team"
            + " where team.group_id in (:groups) and team.case_number = s.case_number))";

    private final Caller caller;
    private final Roles roles;

    Visibility(Caller caller, Roles roles) {
        this.caller = caller;
        this.roles = roles;
    }

    /**
     * A condition on a row {@code s} of {@code case_search}.
     *
     * @param values of its parameters
     * @param masked whether telephone numbers are masked to the person, who must not guess one piece by piece (KNB-06)
     */
    record Seen(String sql, Map<String, ?> values, boolean masked) {}

    /** What the person who called may see. */
    Seen toCaller() {
        Set<String> supervised = roles.supervised(caller.groups());
        Map<String, Object> values = new HashMap<>(Map.of("person", caller.id()));
        values.put("supervised", Caller.listToAsk(supervised));
        values.put("groups", caller.groupsToAsk());
        boolean all = supervised.contains(ALL) || caller.may(Role::administers);
        return new Seen(all ? "true" : SEEN, values, caller.may(Role::audits));
    }
}
