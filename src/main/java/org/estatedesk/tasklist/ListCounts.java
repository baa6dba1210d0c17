package org.estatedesk.tasklist;

import java.sql.Timestamp;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import org.estatedesk.people.Revocations;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Role;
import org.estatedesk.platform.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many open steps stand in each of the desk's lists, for the person who called. The engine counts a list at a time;
 * every open Tasklist asks again and again, so all of them are counted by one statement, by what {@code people} writes
 * into the lists.
 */
@Component
public class ListCounts {

    private static final String ALL = "*";

    private static final String COUNTS = """
            with found as (
              select id_, true as mine, false as team from act_ru_task where assignee_ = :person
              union all
              select task_id_, false, group_id_ in (:groups) from act_ru_identitylink
              where type_ = 'candidate' and task_id_ is not null and (group_id_ in (:groups) or user_id_ = :person)
              union all
              select id_, false, false from act_ru_task where owner_ = :person
              %s
            ), each as (
              select id_, bool_or(mine) as mine, bool_or(coalesce(team, false)) as team from found group by id_
            )
            select count(*) filter (where mine) as "my-tasks",
              count(*) filter (where team) as "my-team",
              count(*) filter (where team and due_date_ < :now) as "late",
              count(*) filter (where team and due_date_ > :now and due_date_ < :midnight) as "due-today",
              count(*) as "my-staffs-cases"
            from each join act_ru_task using (id_) where suspension_state_ = 1""";

    private static final String EVERY = "union all select id_, false, false from act_ru_task";

    private static final String SUPERVISED =
            EVERY + " where proc_def_id_ in (select id_ from act_re_procdef where key_ in (:supervised))";

    private final JdbcClient store;
    private final Caller caller;
    private final Roles roles;
    private final Revocations revocations;
    private final DeskTime time;

    ListCounts(JdbcClient store, Caller caller, Roles roles, Revocations revocations, DeskTime time) {
        this.store = store;
        this.caller = caller;
        this.roles = roles;
        this.revocations = revocations;
        this.time = time;
    }

    /**
     * By the keys of the lists, as {@code people} calls them: those of lists that the person does not have, too. None where
     * somebody took a right away by hand: which step that leaves out, only the engine knows.
     */
    public Map<String, Object> ofCaller() {
        if (revocations.exist()) {
            return Map.of();
        }
        ZonedDateTime now = time.now().atZone(time.zone());
        Set<String> supervised = roles.supervised(caller.groups());
        boolean all = supervised.contains(ALL) || caller.may(Role::administers);
        return store.sql(COUNTS.formatted(all ? EVERY : supervised.isEmpty() ? "" : SUPERVISED))
                .param("person", caller.id())
                .param("groups", caller.groupsToAsk())
                .param("supervised", supervised)
                .param("now", Timestamp.from(now.toInstant()))
                .param(
                        "midnight",
                        Timestamp.from(now.toLocalDate()
                                .plusDays(1)
                                .atStartOfDay(time.zone())
                                .toInstant()))
                .query()
                .singleRow();
    }
}
