package org.estatedesk.cases.workflow.record;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricDetail;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.estatedesk.cases.Journal.Line;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.proof.ReadableValue;
import org.estatedesk.cases.workflow.JournalSurroundings;
import org.estatedesk.cases.workflow.KnownCases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The lines about variables changed by hand, each with its old and its new value. */
@Component
class ChangedVariables {

    private final KnownCases cases;
    private final EnteredValues entered;
    private final JournalSurroundings surroundings;
    private final HistoryService history;

    ChangedVariables(
            KnownCases cases, EnteredValues entered, JournalSurroundings surroundings, HistoryService history) {
        this.cases = cases;
        this.entered = entered;
        this.surroundings = surroundings;
        this.history = history;
    }

    List<Line> takeLines() {
        return entered.takeChanges().values().stream().map(this::line).toList();
    }

    private Line line(HistoricVariableUpdateEventEntity change) {
        String name = change.getVariableName();
        Object before = surroundings.unseen(() -> before(change));
        Object after = VariableValues.isRemoval(change) ? null : VariableValues.of(change);
        Map<String, String> fields =
                Map.of("name", name, "before", ReadableValue.of(name, before), "after", ReadableValue.of(name, after));
        Map<String, ?> details = Map.of("before", named(name, before), "after", named(name, after));
        return cases.line(Kind.VARIABLE_CHANGED, "hand.variable", fields, details);
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
