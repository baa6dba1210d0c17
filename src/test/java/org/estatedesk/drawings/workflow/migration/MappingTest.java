package org.estatedesk.drawings.workflow.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.estatedesk.drawings.migration.Hindrance.MACHINE_STEP;
import static org.estatedesk.drawings.migration.Hindrance.OTHER_KIND;
import static org.estatedesk.drawings.migration.Hindrance.OTHER_NUMBER;
import static org.estatedesk.drawings.migration.Hindrance.OTHER_PLACE;
import static org.estatedesk.drawings.migration.Hindrance.STEP_GONE;

import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.estatedesk.drawings.migration.MappedStep;
import org.junit.jupiter.api.Test;

/** Why a case cannot be moved, told from the two drawings and what the engine accepts. */
class MappingTest {

    private static final BpmnModelInstance SOURCE = Bpmn.createProcess("moving")
            .startEvent("Start")
            .userTask("Task_Gone")
            .userTask("Task_Kind")
            .userTask("Task_Number")
            .userTask("Task_Place")
            .userTask("Task_Kept")
            .name("Keep\nit")
            .serviceTask("Activity_Machine")
            .camundaAsyncBefore()
            .endEvent("End")
            .done();

    private static final BpmnModelInstance TARGET = Bpmn.createProcess("moving")
            .startEvent("Start")
            .serviceTask("Task_Kind")
            .userTask("Task_Number")
            .multiInstance()
            .cardinality("2")
            .multiInstanceDone()
            .subProcess("Phase")
            .embeddedSubProcess()
            .startEvent()
            .userTask("Task_Place")
            .endEvent()
            .subProcessDone()
            .userTask("Task_Kept")
            .name("Keep\nit")
            .serviceTask("Activity_Machine")
            .endEvent("End")
            .done();

    private static Mapping mapping(String... kept) {
        return new Mapping(plan(kept), SOURCE, TARGET);
    }

    private static MigrationPlan plan(String... kept) {
        return new Plan(Stream.of(kept).<MigrationInstruction>map(Same::new).toList());
    }

    private record Same(String id) implements MigrationInstruction {

        @Override
        public String getSourceActivityId() {
            return id;
        }

        @Override
        public String getTargetActivityId() {
            return id;
        }

        @Override
        public boolean isUpdateEventTrigger() {
            return false;
        }
    }

    private record Plan(List<MigrationInstruction> instructions) implements MigrationPlan {

        @Override
        public List<MigrationInstruction> getInstructions() {
            return instructions;
        }

        @Override
        public String getSourceProcessDefinitionId() {
            return "source";
        }

        @Override
        public String getTargetProcessDefinitionId() {
            return "target";
        }

        @Override
        public VariableMap getVariables() {
            return Variables.createVariables();
        }
    }

    @Test
    void whatIsMappedIsNoHindrance() {
        assertThat(mapping("Task_Kept").hindrance("Task_Kept")).isEmpty();
    }

    @Test
    void eachHindranceIsToldByItsOwnReason() {
        Mapping mapping = mapping("Task_Kept");
        assertThat(mapping.hindrance("Task_Gone")).contains(STEP_GONE);
        assertThat(mapping.hindrance("Task_Kind")).contains(OTHER_KIND);
        assertThat(mapping.hindrance("Task_Number")).contains(OTHER_NUMBER);
        assertThat(mapping.hindrance("Task_Place")).contains(OTHER_PLACE);
    }

    @Test
    void theMachineMustPauseAtTheSamePlace() {
        Mapping mapping = mapping("Activity_Machine");
        assertThat(mapping.machineHindrance("Activity_Machine", false)).contains(MACHINE_STEP);
        Mapping same = new Mapping(plan("Activity_Machine"), SOURCE, SOURCE);
        assertThat(same.machineHindrance("Activity_Machine", false)).isEmpty();
        assertThat(same.machineHindrance("Activity_Machine", true)).contains(MACHINE_STEP);
    }

    @Test
    void stepsAreListedByTheirNamesOnOneLine() {
        assertThat(mapping("Task_Kept").steps()).containsExactly(new MappedStep("Task_Kept", "Task_Kept", "Keep it"));
    }

    @Test
    void aCaseThatAnEventTookOutOfItsCourseIsInterrupted() {
        BpmnModelInstance source = emergencyWith("true");
        Mapping mapping = new Mapping(plan(), source, source);
        assertThat(mapping.isInterruption("Phase_Ambulance")).isTrue();
        assertThat(mapping.isInterruption("Phase_GateReception")).isFalse();
        assertThat(mapping.isInterruption("Phase_TenMinutes")).isFalse();
    }

    private static BpmnModelInstance emergencyWith(String interrupting) {
        return Redraw.of("emergency-patient-assistance", "moving-emergency")
                .replace(
                        "name=\"120 wanted\" isInterrupting=\"false\"",
                        "name=\"120 wanted\" isInterrupting=\"" + interrupting + "\"")
                .drawing();
    }
}
