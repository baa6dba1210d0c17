package org.estatedesk.audit.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.estatedesk.cases.ServiceCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Processes by their business key, those that only keep the case's number (the deliveries of its messages), and those that
 * they called; the record of deployments knows what was deleted since.
 */
@Component
class CaseRuns {

    private static final String OF_CASE = """
            with own as materialized (
                select proc_inst_id_ as id from act_hi_procinst where business_key_ = :number
                union select cast(:main as varchar)
                union select v.proc_inst_id_ from act_hi_varinst v
                      join act_hi_procinst p on p.proc_inst_id_ = v.proc_inst_id_ and p.business_key_ is null
                      where v.name_ = 'caseNumber' and v.text_ = :number),
            family as materialized (
                select id from own
                union select p.proc_inst_id_ from own join act_hi_procinst p on p.root_proc_inst_id_ = own.id)
            select p.proc_inst_id_, p.proc_def_key_, p.proc_def_id_, p.start_time_, p.end_time_, p.state_,
                   p.super_process_instance_id_, caller.act_id_, live.id_ is not null as drawing,
                   coalesce(live.name_, deployed.name) as name,
                   coalesce(live.version_, deployed.version, cast(substring(p.proc_def_id_ from ':(\\d+):') as integer))
                       as version
            from family
            join act_hi_procinst p on p.proc_inst_id_ = family.id
            left join act_re_procdef live on live.id_ = p.proc_def_id_
            left join drawing_change deployed on deployed.definition_id = p.proc_def_id_
            left join lateral (
                select act_id_ from act_hi_actinst where call_proc_inst_id_ = p.proc_inst_id_ limit 1
            ) caller on true
            order by p.start_time_, p.proc_inst_id_""";

    private final JdbcClient jdbc;

    CaseRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * All that carry the case's number, and all that those called: the procedure itself, escalations, corrections,
     * deliveries of messages; oldest first.
     */
    List<Run> of(ServiceCase about) {
        return jdbc.sql(OF_CASE)
                .param("number", about.caseNumber())
                .param("main", about.processInstanceId())
                .query((row, index) -> run(row, about.processInstanceId()))
                .list();
    }

    private static Run run(ResultSet row, String main) throws SQLException {
        String id = row.getString("proc_inst_id_");
        return new Run(
                id,
                row.getString("proc_def_key_"),
                row.getString("name"),
                row.getObject("version", Integer.class),
                row.getString("proc_def_id_"),
                Sql.moment(row, "start_time_"),
                Sql.momentOrNull(row, "end_time_"),
                state(row.getString("state_")),
                row.getString("super_process_instance_id_"),
                row.getString("act_id_"),
                id.equals(main),
                row.getBoolean("drawing"));
    }

    /** The engine distinguishes who terminated it. */
    private static String state(String state) {
        return state.endsWith("TERMINATED") ? "TERMINATED" : state;
    }
}
