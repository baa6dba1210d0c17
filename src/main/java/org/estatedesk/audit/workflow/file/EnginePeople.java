package org.estatedesk.audit.workflow.file;

import java.util.List;
import org.estatedesk.audit.file.CasePeople;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** People of the journal and of the engine's history. */
@Component
class EnginePeople implements CasePeople {

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

    EnginePeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<String> of(String number, List<String> runIds) {
        return jdbc.sql(ALL)
                .param("number", number)
                .param("runs", Sql.orNone(runIds))
                .query(String.class)
                .list();
    }
}
