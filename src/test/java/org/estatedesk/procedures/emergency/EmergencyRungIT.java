package org.estatedesk.procedures.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.platform.workflow.jobs.RunningTimers;
import org.estatedesk.procedures.rungs.Lateness;
import org.estatedesk.procedures.rungs.ShortDrawings;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * EMG-06, EMG-17, EMG-24, INC-08: every alert that nobody acknowledges reaches the next rung within its time plus two
 * seconds, and so up the ladder. Real timers of a running job executor, with minutes made seconds.
 */
@EnabledIfSystemProperty(
        named = "estatedesk.rungs",
        matches = "true",
        disabledReason = "measures real time: run it alone on a quiet machine with -Destatedesk.rungs=true")
@DeskTest
class EmergencyRungIT extends EmergencyCase {

    private static final long ALLOWED_MILLIS = 2000;

    @Autowired
    ProcessEngine engine;

    @Autowired
    BeanFactory beans;

    private ShortDrawings drawings;
    private RunningTimers timers;

    @BeforeEach
    void startTimers() {
        timers = new RunningTimers(beans);
        drawings = new ShortDrawings(engine.getRepositoryService());
    }

    @AfterEach
    void stopTimers() {
        timers.close();
        clockBack();
        drawings.close();
    }

    @Test
    void everySilentAlertReachesTheNextRungWithinItsTimePlusTwoSeconds() {
        anEmergencyBefore();
        ProcessInstance guards = guardsNamed();
        everythingWanted();
        awaitRung("Task_AcknowledgeEmergency", "dispatch-supervisor");
        awaitRung("Task_SendHelper", "dispatch-supervisor");
        awaitRung("Task_AcknowledgeGate", "guard-duty-head");
        awaitRung("Task_AcknowledgeMajor", "general-manager");
        awaitRung("Task_AcknowledgeGate", "customer-supervisor");
        awaitRung("Task_AcknowledgeEmergency", "group-csc");
        awaitRung("Task_AcknowledgeMajor", "group-csc");
        ProcessInstance all = emergency;
        emergency = guards;
        awaitRung("Task_SendFirstGuard", "dispatch-supervisor");
        awaitRung("Task_SendSecondGuard", "dispatch-supervisor");
        awaitRung("Task_SendFirstGuard", "group-csc");
        judge(Lateness.of(history, withEscalations(guards, all)));
    }

    /** What is done for the first time after a start loads and compiles: measured is a desk that is already at work. */
    private void anEmergencyBefore() {
        everythingWanted();
        awaitRung("Task_AcknowledgeEmergency", "group-csc");
        awaitRung("Task_AcknowledgeMajor", "group-csc");
    }

    private void everythingWanted() {
        report("lifeThreat", "yes", "wishHospital", true, "wishAmbulance", true, "wishNursing", true);
    }

    private ProcessInstance guardsNamed() {
        named();
        return emergency;
    }

    private void awaitRung(String step, String group) {
        await(step + " for " + group)
                .atMost(Duration.ofMinutes(1))
                .until(() -> groups(step).contains(group));
    }

    private List<String> withEscalations(ProcessInstance... emergencies) {
        return Stream.of(emergencies)
                .flatMap(
                        one -> history
                                .createHistoricProcessInstanceQuery()
                                .processInstanceBusinessKey(one.getBusinessKey())
                                .list()
                                .stream())
                .map(HistoricProcessInstance::getId)
                .toList();
    }

    private static void judge(List<Lateness> all) {
        Lateness.report(all);
        assertThat(all)
                .extracting(Lateness::timer)
                .contains(
                        "Deadline_SilentDutyHead",
                        "Deadline_SilentDutyHead120",
                        "Deadline_NoHelperSent",
                        "Deadline_SilentGate",
                        "Deadline_SilentManager",
                        "Deadline_FirstGuard",
                        "Deadline_SecondGuard",
                        "Deadline_RungTime",
                        "Event_RungTimePassed");
        assertThat(all).allSatisfy(one -> assertThat(one.millis()).isBetween(0L, ALLOWED_MILLIS));
    }
}
