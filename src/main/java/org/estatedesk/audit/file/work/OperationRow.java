package org.estatedesk.audit.file.work;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.estatedesk.platform.pages.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A line of the engine's operation log: one property that somebody changed.
 *
 * @param task name of the task that it was about; null if it was about none
 * @param drawing id of the drawing that the process ran on
 * @param job id of the step whose job it was about; null if it was about none
 */
record OperationRow(
        String id,
        Instant at,
        @Nullable String who,
        String operation,
        @Nullable String entity,
        @Nullable String property,
        @Nullable String before,
        @Nullable String after,
        @Nullable String annotation,
        @Nullable String category,
        @Nullable String task,
        @Nullable String drawing,
        @Nullable String job) {

    static final String PAGE = """
            select done.id_ as id, done.timestamp_ as at, done.user_id_ as who, done.operation_type_ as operation,
                   done.entity_type_ as entity, done.property_ as property, done.org_value_ as before,
                   done.new_value_ as after, done.annotation_ as annotation, done.category_ as category,
                   coalesce(task.name_, task.task_def_key_) as task, done.proc_def_id_ as drawing,
                   case when done.job_id_ is not null then
                       (select job.act_id_ from act_hi_job_log job
                        where job.process_instance_id_ = done.proc_inst_id_ and job.job_id_ = done.job_id_ limit 1)
                   end as job
            from act_hi_op_log done
            left join act_hi_taskinst task on task.id_ = done.task_id_
            where done.proc_inst_id_ in (:runs) and (done.timestamp_, done.id_) > (:time, :id)
            order by done.timestamp_, done.id_ limit :rows""";

    private static final Set<String> PERSON = Set.of("assignee", "owner");

    /** Their property is what somebody becomes, such as {@code candidate}. */
    private static final Set<String> PERSON_ADDED = Set.of("AddUserLink", "DeleteUserLink");

    /** Whether what changed is a person. */
    boolean isAboutPerson() {
        return PERSON_ADDED.contains(operation) || property != null && PERSON.contains(property);
    }

    /** User ids of all who occur in it; null for nobody. */
    Stream<@Nullable String> people() {
        return isAboutPerson() ? Stream.of(who, before, after) : Stream.of(who);
    }

    /** Whether it says no more than that the operation took place: who takes up a step is its assignee. */
    boolean isPlain() {
        return property == null
                || before == null && after == null
                || property.equals("delete")
                || operation.equals("Claim") && before == null && Objects.equals(after, who);
    }

    Cursor key() {
        return Cursor.of(at.toEpochMilli(), id);
    }
}
