package org.estatedesk.platform.workflow.watch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.apache.commons.lang3.StringUtils;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.estatedesk.platform.DeskItself;
import org.estatedesk.platform.warnings.Trouble;
import org.estatedesk.platform.warnings.Watched;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Steps that failed until no try was left: nothing goes on there by itself. Counted by step, for one fault fails often. */
@Component
class FailedJobs extends Watched {

    private static final int LONGEST_REASON = 300;

    private static final String BY_STEP = """
            select max(i.proc_def_id_) as drawing, d.key_ as procedure, coalesce(i.failed_activity_id_, i.activity_id_, i.incident_type_) as step,
                count(*) as number, min(i.incident_timestamp_) as since,
                (array_agg(i.incident_msg_ order by i.incident_timestamp_))[1] as reason,
                (array_agg(i.proc_inst_id_ order by i.incident_timestamp_))[1] as run,
                (array_agg(coalesce(c.business_key_, v.text_, '-') order by i.incident_timestamp_))[1] as case_number
            from act_ru_incident i
            left join act_re_procdef d on d.id_ = i.proc_def_id_
            left join act_ru_execution p on p.id_ = i.proc_inst_id_
            left join act_ru_execution c on c.id_ = p.root_proc_inst_id_
            left join act_ru_variable v on v.execution_id_ = i.proc_inst_id_ and v.name_ = 'caseNumber'
            where i.root_cause_incident_id_ = i.id_
            group by d.key_, coalesce(i.failed_activity_id_, i.activity_id_, i.incident_type_)""";

    private final JdbcClient store;
    private final RepositoryService drawings;
    private final DeskItself desk;

    FailedJobs(JdbcClient store, RepositoryService drawings, DeskItself desk) {
        this.store = store;
        this.drawings = drawings;
        this.desk = desk;
    }

    @Override
    public List<Trouble> now() {
        return store.sql(BY_STEP).query((row, number) -> trouble(row)).list();
    }

    private Trouble trouble(ResultSet row) throws SQLException {
        String drawing = row.getString("drawing");
        String step = row.getString("step");
        String run = row.getString("run");
        Instant since = row.getTimestamp("since").toInstant();
        List<Object> fields = List.of(
                drawing == null ? step : name(drawing, step),
                drawing == null ? "-" : procedure(drawing),
                row.getLong("number"),
                row.getString("case_number"),
                StringUtils.abbreviate(
                        StringUtils.normalizeSpace(String.valueOf(row.getString("reason"))), LONGEST_REASON));
        return new Trouble("step " + row.getString("procedure") + ' ' + step, since, "jobs.failed", fields, link(run));
    }

    private static String link(@Nullable String run) {
        return Trouble.cockpit(run == null ? "/processes" : "/process-instance/" + run + "/runtime?tab=incidents-tab");
    }

    private String name(String drawing, String step) {
        return desk.ask(
                () -> drawings.getBpmnModelInstance(drawing).getModelElementById(step) instanceof FlowElement element
                                && element.getName() != null
                        ? StringUtils.normalizeSpace(element.getName())
                        : step);
    }

    private String procedure(String drawing) {
        return desk.ask(() -> {
            var definition = drawings.getProcessDefinition(drawing);
            return Objects.requireNonNullElse(definition.getName(), definition.getKey());
        });
    }
}
