package org.estatedesk.cases.workflow.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class DrawnFromNothingTest extends LostProperty {

    @Autowired
    Cases cases;

    @Test
    void plainStepsAndATimerHaveACaseAndACompleteJournal() {
        String run = start(Map.of("customerName", "李女士", "what", "umbrella"));
        drawings.fire(instance(run), "Deadline_Store5Min");
        complete("frontdesk", task(run), Map.of("place", "cellar", "shelf", 7, "sealed", true));
        complete("frontdesk2", task(run), Map.of("place", "found"));
        String number = numberOf(run);
        assertThat(number).matches("LP-\\d{4}-\\d{6}");
        assertThat(cases.get(number).contact().customerName()).isEqualTo("李女士");
        assertThat(journal.of(number).stream()
                        .map(line -> line.kind() + " " + line.actor() + " "
                                + line.step().stepId()))
                .containsExactly(
                        "REGISTERED demo Start_Found",
                        "DEADLINE system Deadline_Store5Min",
                        "ASSIGNED frontdesk Task_Store",
                        "COMPLETED frontdesk Task_Store",
                        "ASSIGNED frontdesk2 Task_FindOwner",
                        "COMPLETED frontdesk2 Task_FindOwner",
                        "PROCESS_ENDED frontdesk2 End_Returned",
                        "ENDED frontdesk2 End_Returned");
    }

    @Test
    void whatWasEnteredStandsInTheJournalAndOnlyThat() {
        String run = start(Map.of("customerName", "李女士", "what", "umbrella"));
        complete("frontdesk", task(run), Map.of("place", "cellar", "shelf", 7, "sealed", true));
        String number = numberOf(run);
        assertThat(values(only(run, Kind.REGISTERED))).contains(entry("what", "umbrella"));
        assertThat(values(only(run, Kind.COMPLETED)))
                .containsExactlyInAnyOrderEntriesOf(Map.of("place", "cellar", "shelf", 7, "sealed", true));
        assertThat(engine.getRuntimeService().getVariable(run, "caseNumber")).isEqualTo(number);
    }

    @Test
    void aStartersOwnKeyStaysInTheJournal() {
        deploy(Bpmn.createExecutableProcess("repair")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask()
                .endEvent());
        String run = engine.getRuntimeService()
                .startProcessInstanceByKey("repair", "ORDER-7")
                .getId();
        assertThat(numberOf(run)).matches("REP-\\d{4}-\\d{6}");
        assertThat(only(run, Kind.REGISTERED).details()).containsEntry("businessKey", "ORDER-7");
    }

    @Test
    void aProcessStartedForAKnownCaseWorksOnItAndDoesNotEndIt() {
        deploy(Bpmn.createExecutableProcess("repair")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .endEvent());
        String run = start(Map.of("customerName", "李女士"));
        engine.getRuntimeService().startProcessInstanceByKey("repair", numberOf(run));
        assertThat(kinds(run)).containsExactly(Kind.REGISTERED, Kind.STARTED, Kind.PROCESS_ENDED);
        assertThat(cases.get(numberOf(run)).isOpen()).isTrue();
    }

    @Test
    void aCalledProcessWorksOnTheCaseOfItsCaller() {
        deploy(Bpmn.createExecutableProcess("repair")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask("Task_Mend")
                .endEvent());
        deploy(Bpmn.createExecutableProcess("house-check")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .callActivity("Call_Repair")
                .calledElement("repair")
                .endEvent());
        String run = engine.getRuntimeService()
                .startProcessInstanceByKey("house-check")
                .getId();
        engine.getTaskService().complete(mend(numberOf(run)));
        assertThat(kinds(run))
                .containsExactly(
                        Kind.REGISTERED,
                        Kind.STARTED,
                        Kind.COMPLETED,
                        Kind.PROCESS_ENDED,
                        Kind.PROCESS_ENDED,
                        Kind.ENDED);
    }

    @Test
    void aProcessThatWantsNoCaseGetsNone() {
        BpmnModelInstance internal = Bpmn.createExecutableProcess("tidy-up")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .userTask()
                .endEvent()
                .done();
        var properties = internal.newInstance(org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties.class);
        var property = internal.newInstance(org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty.class);
        property.setCamundaName("noCase");
        property.setCamundaValue("true");
        properties.addChildElement(property);
        var extensions = internal.newInstance(org.camunda.bpm.model.bpmn.instance.ExtensionElements.class);
        extensions.addChildElement(properties);
        internal.getModelElementById("tidy-up").addChildElement(extensions);
        engine.getRepositoryService()
                .createDeployment()
                .name("test drawings")
                .addModelInstance("tidy-up.bpmn", internal)
                .deploy();
        long before = cases.countOpen();
        ProcessInstance run = engine.getRuntimeService().startProcessInstanceByKey("tidy-up");
        assertThat(cases.countOpen()).isEqualTo(before);
        assertThat(run.getBusinessKey()).isNull();
    }

    private String mend(String number) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey("Task_Mend")
                .singleResult()
                .getId();
    }

    private void deploy(org.camunda.bpm.model.bpmn.builder.EndEventBuilder drawn) {
        BpmnModelInstance model = drawn.done();
        String key = model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class)
                .iterator()
                .next()
                .getId();
        engine.getRepositoryService()
                .createDeployment()
                .name("test drawings")
                .addModelInstance(key + ".bpmn", model)
                .deploy();
    }

    private ProcessInstance instance(String run) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(run)
                .singleResult();
    }

    private Stream<Kind> kindsOf(String run) {
        return journal.of(numberOf(run)).stream().map(JournalEntry::kind);
    }

    private List<Kind> kinds(String run) {
        return kindsOf(run).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> values(JournalEntry entry) {
        return (Map<String, Object>) entry.details().get("values");
    }
}
