package org.estatedesk.cases.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.support.TestDrawings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A case of the drawing {@code test-case}, in which all building blocks of this module stand. */
abstract class TestCase {

    @Autowired
    protected TestDrawings desk;

    @Autowired
    protected Cases cases;

    @Autowired
    protected Journal journal;

    @Autowired
    protected RuntimeService runtime;

    /** Nobody else's unit: test classes share the store. */
    private final String unit = "unit " + UUID.randomUUID();

    @BeforeEach
    void draw() {
        desk.draw("cases/test-case.bpmn", "cases/test-class.dmn");
    }

    @AfterEach
    void clear() {
        desk.clear();
    }

    ProcessInstance start(Map<String, Object> more) {
        Map<String, Object> variables = new HashMap<>(Map.of(
                "customerName", "李女士",
                "customerPhone", "13800000000",
                "unit", unit,
                "channel", "phone",
                "subject", "noise",
                "how", "silently",
                "fails", false));
        variables.putAll(more);
        return desk.start("test-case", variables);
    }

    ServiceCase caseOf(ProcessInstance run) {
        return cases.get((String) runtime.getVariable(run.getId(), "caseNumber"));
    }

    List<String> lines(ServiceCase of) {
        return journal.of(of.caseNumber()).stream().map(JournalEntry::text).toList();
    }
}
