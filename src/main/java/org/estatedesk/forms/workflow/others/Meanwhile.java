package org.estatedesk.forms.workflow.others;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.estatedesk.forms.DoneBy;
import org.estatedesk.forms.FormRefusal;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskItself;
import org.estatedesk.platform.DeskTime;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Who did what with a step, and when, for a person who comes too late for it: by name, in the person's language and the desk's
 * zone. Nobody learns that but those who were asked for the step.
 */
@Component
public class Meanwhile {

    /** How the engine names the step that it does not find, or that somebody else changed at the same moment. */
    private static final Pattern NAMED = Pattern.compile("task with id (\\S+): task is null|TaskEntity\\[([^]]+)]");

    /** The engine's word for a task that was finished, not taken away. */
    private static final String COMPLETED = "completed";

    private static final String ADDED = "add";

    private final HistoryService history;
    private final ObjectProvider<DoneBy> doneBy;
    private final ObjectProvider<PeopleNames> people;
    private final ObjectProvider<DeskItself> desk;
    private final Caller caller;
    private final DeskTime time;

    /** Engine, store and all that knows them are there when somebody asks: the engine needs this. */
    public Meanwhile(
            @Lazy HistoryService history,
            ObjectProvider<DoneBy> doneBy,
            ObjectProvider<PeopleNames> people,
            ObjectProvider<DeskItself> desk,
            Caller caller,
            DeskTime time) {
        this.history = history;
        this.doneBy = doneBy;
        this.people = people;
        this.desk = desk;
        this.caller = caller;
        this.time = time;
    }

    /** A person's name. */
    public String name(String person) {
        return people.getObject().person(person);
    }

    /**
     * What happened to the step that a failure of the engine names.
     *
     * @return empty if it names none, nothing happened to it, or the person was not asked for it
     */
    public Optional<String> told(Throwable failure) {
        Matcher named = NAMED.matcher(String.valueOf(failure.getMessage()));
        return named.find()
                ? of(Objects.requireNonNullElseGet(named.group(1), () -> named.group(2)))
                : Optional.empty();
    }

    /** The same of a step by its id. */
    public Optional<String> of(String taskId) {
        String person = caller.id();
        List<HistoricIdentityLinkLog> links = ask(() ->
                history.createHistoricIdentityLinkLogQuery().taskId(taskId).list());
        HistoricTaskInstance step = ask(
                () -> history.createHistoricTaskInstanceQuery().taskId(taskId).singleResult());
        return step != null && (wasAsked(person, links) || mayRead(step))
                ? ask(() -> said(person, step, links))
                : Optional.empty();
    }

    private <T extends @Nullable Object> T ask(Supplier<T> question) {
        return desk.getObject().ask(question);
    }

    private boolean wasAsked(String person, List<HistoricIdentityLinkLog> links) {
        Set<String> groups = caller.groups();
        return links.stream()
                .anyMatch(
                        link -> groups.contains(String.valueOf(link.getGroupId())) || person.equals(link.getUserId()));
    }

    private boolean mayRead(HistoricTaskInstance step) {
        if (caller.administers() || step.getRootProcessInstanceId() == null) {
            return caller.administers();
        }
        HistoricProcessInstance run = ask(() -> history.createHistoricProcessInstanceQuery()
                .processInstanceId(step.getRootProcessInstanceId())
                .singleResult());
        return run != null && run.getBusinessKey() != null && caller.mayRead(run.getBusinessKey());
    }

    private Optional<String> said(String person, HistoricTaskInstance step, List<HistoricIdentityLinkLog> links) {
        if (step.getEndTime() == null) {
            return Optional.ofNullable(step.getAssignee())
                    .filter(holder -> !holder.equals(person))
                    .map(holder ->
                            FormRefusal.text("forms.task.taken", name(holder), clock(since(holder, step, links))));
        }
        return Optional.of(COMPLETED.equals(step.getDeleteReason()) ? done(step) : over(step));
    }

    private static Date since(String holder, HistoricTaskInstance step, List<HistoricIdentityLinkLog> links) {
        return links.stream()
                .filter(link -> IdentityLinkType.ASSIGNEE.equals(link.getType())
                        && ADDED.equals(link.getOperationType())
                        && holder.equals(link.getUserId()))
                .map(HistoricIdentityLinkLog::getTime)
                .max(Date::compareTo)
                .orElseGet(step::getStartTime);
    }

    private String done(HistoricTaskInstance step) {
        return doneBy.getObject()
                .person(step.getId())
                .map(who -> FormRefusal.text("forms.task.done", name(who), clock(step.getEndTime())))
                .orElseGet(() -> FormRefusal.text("forms.task.over", clock(step.getEndTime())));
    }

    /** What took it away: somebody's other step of the same case, the end of the case by hand, or a deadline. */
    private String over(HistoricTaskInstance step) {
        Instant end = step.getEndTime().toInstant();
        List<UserOperationLogEntry> deeds = history.createUserOperationLogQuery()
                .processInstanceId(step.getProcessInstanceId())
                .afterTimestamp(Date.from(end.minus(1, ChronoUnit.SECONDS)))
                .beforeTimestamp(Date.from(end.plus(1, ChronoUnit.SECONDS)))
                .list();
        return deeds.stream()
                .filter(deed -> UserOperationLogEntry.OPERATION_TYPE_COMPLETE.equals(deed.getOperationType()))
                .findFirst()
                .map(deed ->
                        FormRefusal.text("forms.task.ended-with", name(deed.getUserId()), clock(step.getEndTime())))
                .or(() -> deeds.stream()
                        .filter(deed -> UserOperationLogEntry.OPERATION_TYPE_DELETE.equals(deed.getOperationType()))
                        .findFirst()
                        .map(deed -> FormRefusal.text(
                                "forms.task.ended-by", name(deed.getUserId()), clock(step.getEndTime()))))
                .orElseGet(() -> FormRefusal.text("forms.task.over", clock(step.getEndTime())));
    }

    /** Of today, the time is enough. */
    private String clock(Date moment) {
        Instant at = moment.toInstant();
        String readable = time.readable(at);
        boolean today = LocalDate.ofInstant(at, time.zone()).equals(LocalDate.ofInstant(time.now(), time.zone()));
        return today ? readable.substring(readable.indexOf(' ') + 1) : readable;
    }
}
