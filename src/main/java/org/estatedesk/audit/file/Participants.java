package org.estatedesk.audit.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.estatedesk.people.PeopleNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How those are called who had to do with a case. */
@Component
class Participants {

    private static final String ALL = """
            select person from (
                select actor from journal_entry where case_number = :number
                union select first_asked_by from service_case where case_number = :number
                union select assignee_ from act_hi_taskinst where proc_inst_id_ in (:runs)
                union
                select link.user_id_ from act_hi_taskinst task join act_hi_identitylink link on link.task_id_ = task.id_
                where task.proc_inst_id_ in (:runs) and link.type_ = 'assignee'
                union select user_id_ from act_hi_op_log where proc_inst_id_ in (:runs)
            ) everybody (person)
            where person <> '' order by person""";

    private final JdbcClient jdbc;
    private final PeopleNames names;

    Participants(JdbcClient jdbc, PeopleNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /** By user id, the desk itself among them; who is unknown, or has no name, is missing. */
    Map<String, String> of(OpenFile file) {
        Map<String, String> called = new HashMap<>(names.people(ids(file.number(), file.runIds())));
        called.put(PeopleNames.SYSTEM, CaseFiles.TEXTS.say("actor.system"));
        return called;
    }

    /** Who wrote in its journal, got one of its tasks, or changed one of these processes by hand. */
    private List<String> ids(String number, List<String> runIds) {
        return jdbc.sql(ALL)
                .param("number", number)
                .param("runs", Sql.orNone(runIds))
                .query(String.class)
                .list();
    }
}
