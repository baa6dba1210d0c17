package org.estatedesk.audit.file;

import java.util.List;
import org.estatedesk.cases.ServiceCase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Processes by their business key, those that only keep the case's number (the deliveries of its messages), and those that
 * they called; the record of deployments knows what was deleted since. The engine distinguishes who terminated one.
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
            select p.proc_inst_id_ as id, p.proc_def_key_ as key, coalesce(live.name_, deployed.name) as name,
                   coalesce(live.version_, deployed.version, cast(substring(p.proc_def_id_ from ':(\\d+):') as integer))
                       as version,
                   p.proc_def_id_ as definition_id, p.start_time_ as started_at, p.end_time_ as ended_at,
                   case when p.state_ like '%TERMINATED' then 'TERMINATED' else p.state_ end as state,
                   p.super_process_instance_id_ as parent, caller.act_id_ as called_from,
                   p.proc_inst_id_ is not distinct from cast(:main as varchar) as main, live.id_ is not null as drawing
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
                .query(Run.class)
                .list();
    }
}
