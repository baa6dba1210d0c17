package org.estatedesk.cases.workflow.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.context.DelegateExecutionContext;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.history.event.HistoricProcessInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.JournalEntry.Step;
import org.estatedesk.cases.OrderedMoves;
import org.estatedesk.cases.OrderedMoves.Order;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.workflow.JournalSurroundings;
import org.estatedesk.cases.workflow.KnownCases;
import org.estatedesk.platform.Caller;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Journals a process that is suspended, activated or moved to another version of its drawing, alone or with others. */
@Component
class InstanceListener {

    private final KnownCases cases;
    private final Runs runs;
    private final OrderedMoves moves;
    private final JournalSurroundings surroundings;
    private final Caller caller;

    InstanceListener(KnownCases cases, Runs runs, OrderedMoves moves, JournalSurroundings surroundings, Caller caller) {
        this.cases = cases;
        this.runs = runs;
        this.moves = moves;
        this.surroundings = surroundings;
        this.caller = caller;
    }

    @EventListener
    void on(HistoricProcessInstanceEventEntity told) {
        if (told.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_MIGRATE)) {
            Optional.ofNullable(runs.batch())
                    .flatMap(moves::behind)
                    .ifPresentOrElse(order -> moved(told, order), () -> write(told, "hand.migrated"));
        } else if (told.isEventOfType(HistoryEventTypes.PROCESS_INSTANCE_UPDATE) && isByHand()) {
            boolean suspended = HistoricProcessInstance.STATE_SUSPENDED.equals(told.getState());
            write(told, suspended ? "hand.suspended" : "hand.activated");
        }
    }

    /** A process that a drawing is just moving changes its business key, no more. */
    private static boolean isByHand() {
        return DelegateExecutionContext.getCurrentDelegationExecution() == null;
    }

    private void write(HistoricProcessInstanceEventEntity told, String key) {
        runs.caseOf(told.getProcessInstanceId()).ifPresent(known -> {
            var step = runs.step(told, null, null);
            Map<String, Object> details = new HashMap<>(Map.of("process", String.valueOf(step.processKey())));
            String reason = caller.reason().orElse(null);
            if (reason != null) {
                details.put("reason", reason);
            }
            cases.write(
                    known,
                    cases.line(Kind.INTERVENED, key, Map.of(), details, reason).at(step));
        });
    }

    private void moved(HistoricProcessInstanceEventEntity told, Order order) {
        runs.caseOf(told.getProcessInstanceId())
                .ifPresent(known ->
                        surroundings.inNameOf(order.by(), () -> moved(known, runs.step(told, null, null), order)));
    }

    private void moved(ServiceCase known, Step target, Order order) {
        Map<String, String> fields = Map.of(
                "process", String.valueOf(target.processKey()),
                "from", String.valueOf(order.fromVersion()),
                "to", String.valueOf(target.processVersion()),
                "by", order.by(),
                "reason", order.reason());
        cases.write(known, cases.line(Kind.MOVED, "moved", fields, fields).at(target));
    }
}
