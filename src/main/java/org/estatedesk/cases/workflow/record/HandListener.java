package org.estatedesk.cases.workflow.record;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricDetail;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.estatedesk.cases.Journal.Line;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.JournalEntry.Step;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.proof.ReadableValue;
import org.estatedesk.cases.workflow.KnownCases;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskItself;
import org.estatedesk.platform.DeskTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Journals what people change by hand, past the drawing: the engine tells it where it happens. */
@Component
class HandListener {

    private final KnownCases cases;
    private final Runs runs;
    private final EnteredValues entered;
    private final HistoryService history;
    private final DeskItself desk;
    private final Caller caller;
    private final DeskTime time;

    HandListener(
            KnownCases cases,
            Runs runs,
            EnteredValues entered,
            HistoryService history,
            DeskItself desk,
            Caller caller,
            DeskTime time) {
        this.cases = cases;
        this.runs = runs;
        this.entered = entered;
        this.history = history;
        this.desk = desk;
        this.caller = caller;
        this.time = time;
    }

    @EventListener
    void on(UserOperationLogEntryEventEntity told) {
        Operation done = Operation.of(told);
        if (!done.isToldElsewhere()) {
            runs.caseOf(told.getProcessInstanceId()).ifPresent(known -> write(known, done, told));
        }
    }

    private void write(ServiceCase known, Operation done, UserOperationLogEntryEventEntity told) {
        Step step = runs.step(told, told.getTaskId(), told.getJobId());
        if (done.isAbout(EntityTypes.VARIABLE)) {
            entered.takeChanges()
                    .values()
                    .forEach(change ->
                            cases.write(known, line(change, reason(told)).at(step)));
        } else {
            cases.write(known, line(done, reason(told)).at(step));
        }
    }

    /** The engine keeps it with a modification; with anything else it comes beside the request. */
    private @Nullable String reason(UserOperationLogEntryEventEntity told) {
        return StringUtils.hasText(told.getAnnotation())
                ? told.getAnnotation()
                : caller.reason().orElse(null);
    }

    private Line line(Operation done, @Nullable String reason) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("operation", done.type());
        put(details, "property", done.property().isEmpty() ? null : done.property());
        put(details, "before", value(done, done.before()));
        put(details, "after", value(done, done.after()));
        put(details, "annotation", reason);
        return cases.line(done.kind(), key(done), fields(done), details, reason);
    }

    private static void put(Map<String, Object> details, String name, @Nullable Object value) {
        if (value != null) {
            details.put(name, value);
        }
    }

    private static @Nullable Object value(Operation done, @Nullable String told) {
        return done.isDueDate() ? Operation.moment(told) : told;
    }

    private Map<String, String> fields(Operation done) {
        return Map.of(
                "operation", done.type(),
                "property", done.property(),
                "before", shown(value(done, done.before())),
                "after", shown(value(done, done.after())));
    }

    private String shown(@Nullable Object value) {
        return value instanceof Instant moment ? time.readable(moment) : ReadableValue.of(value);
    }

    /** Texts of their own for what has a kind of its own; else what the engine calls it. */
    private static String key(Operation done) {
        return switch (done.kind()) {
            case DUE_DATE_MOVED -> done.property().equals("followUpDate") ? "hand.follow-up" : "hand.due-date";
            case PRIORITY_CHANGED -> "hand.priority";
            case JOB_RETRIED -> "hand.retries";
            case COMMENTED, ATTACHED -> "hand." + done.type();
            default -> done.property().isEmpty() ? "hand.operation" : "hand.property";
        };
    }

    /** A variable changed by hand, with its old and its new value. */
    private Line line(HistoricVariableUpdateEventEntity change, @Nullable String reason) {
        String name = change.getVariableName();
        Object before = desk.ask(() -> before(change));
        Object after = VariableValues.isRemoval(change) ? null : VariableValues.of(change);
        Map<String, String> fields =
                Map.of("name", name, "before", ReadableValue.of(name, before), "after", ReadableValue.of(name, after));
        Map<String, Object> details = new LinkedHashMap<>(Map.of("before", named(name, before)));
        details.put("after", named(name, after));
        put(details, "reason", reason);
        return cases.line(Kind.VARIABLE_CHANGED, "hand.variable", fields, details, reason);
    }

    /** The last value in the tables, which do not hold this transaction's yet. */
    private @Nullable Object before(HistoricVariableUpdateEventEntity change) {
        List<HistoricDetail> last = history.createHistoricDetailQuery()
                .variableUpdates()
                .variableInstanceId(change.getVariableInstanceId())
                .disableCustomObjectDeserialization()
                .orderPartiallyByOccurrence()
                .desc()
                .listPage(0, 1);
        return last.isEmpty() ? null : VariableValues.of(((HistoricVariableUpdate) last.get(0)).getTypedValue());
    }

    private static Map<String, @Nullable Object> named(String name, @Nullable Object value) {
        return Collections.singletonMap(name, value);
    }
}
