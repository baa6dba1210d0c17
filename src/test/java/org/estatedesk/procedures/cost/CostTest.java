package org.estatedesk.procedures.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.procedures.cost.CountedStatements.Cost;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the store has to do for a case, beside signing in: whoever adds to it finds the number here. */
@DeskTest
class CostTest {

    private static final int EMERGENCY = 460;

    @Autowired
    Desk desk;

    @Autowired
    RuntimeService runtime;

    @Test
    void issue16_theStartOfAnEmergencyWhichAlertsPeople() {
        runtime.deleteProcessInstance(emergency().getId(), "test over");
        ProcessInstance[] started = new ProcessInstance[1];
        Cost cost = CountedStatements.of(() -> started[0] = emergency());
        runtime.deleteProcessInstance(started[0].getId(), "test over");
        assertThat(cost.total()).as(cost.toString()).isLessThanOrEqualTo(EMERGENCY);
    }

    private ProcessInstance emergency() {
        return desk.start(
                "frontdesk",
                "emergency-patient-assistance",
                Map.of(
                        "unit",
                        "9-" + System.nanoTime(),
                        "customerPhone",
                        "138 0013 8000",
                        "lifeThreat",
                        "yes",
                        "wishAmbulance",
                        true));
    }
}
