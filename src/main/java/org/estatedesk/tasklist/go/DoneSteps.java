package org.estatedesk.tasklist.go;

import java.sql.Timestamp;
import java.util.Optional;
import org.estatedesk.forms.DoneBy;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How steps ended, for whoever had them or could have claimed them. */
@Component
class DoneSteps {

    private static final String ENDED = """
            select done.end_time_ from act_hi_taskinst done
            where done.id_ = :id and done.end_time_ is not null
              and (done.assignee_ = :person or exists (
                  select 1 from act_hi_identitylink link
                  where link.task_id_ = done.id_ and link.type_ = 'candidate'
                    and (link.user_id_ = :person or link.group_id_ in (:groups))))""";

    /**
     * The end of a step.
     *
     * @param by name of whoever completed it; null if it was taken away, as when a deadline passed
     * @param mine whether that was the person who asks
     * @param at ISO date and time with the desk's offset
     */
    record Done(@Nullable String by, boolean mine, String at) {}

    private final JdbcClient store;
    private final DoneBy doneBy;
    private final Caller caller;
    private final PeopleNames names;
    private final DeskTime time;

    DoneSteps(JdbcClient store, DoneBy doneBy, Caller caller, PeopleNames names, DeskTime time) {
        this.store = store;
        this.doneBy = doneBy;
        this.caller = caller;
        this.names = names;
        this.time = time;
    }

    /** Empty if it is still open, or was never the person's. */
    Optional<Done> byId(String id) {
        return store.sql(ENDED)
                .param("id", id)
                .param("person", caller.id())
                .param("groups", caller.groupsToAsk())
                .query(Timestamp.class)
                .optional()
                .map(ended -> show(doneBy.person(id).orElse(null), ended));
    }

    private Done show(@Nullable String by, Timestamp ended) {
        return new Done(by == null ? null : names.person(by), caller.id().equals(by), time.iso(ended.toInstant()));
    }
}
