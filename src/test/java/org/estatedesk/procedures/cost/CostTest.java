package org.estatedesk.procedures.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.procedures.cost.CountedStatements.Cost;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the store has to do for a case, beside signing in: whoever adds to it finds the number here. */
@DeskTest
class CostTest {

    private static final int EMERGENCY = 442;
    private static final int COMPLAINT = 821;

    private static final Map<String, Object> COMPLAINED = Map.of(
            "customerName", "王小明",
            "customerPhone", "138 0013 8000",
            "channel", "hotline",
            "subject", "noise",
            "department", "property",
            "course", "装修噪音从早上七点开始",
            "demand", "请按规定时间施工");

    private static final Map<String, Object> JUDGED = Map.of(
            "harm", "none",
            "fault", "slight",
            "promiseBroken", "no",
            "factsClear", "yes",
            "complainantType", "solution");

    private static final Map<String, Object> ASSESSED = Map.of(
            "assessment", "valid",
            "assessmentReason", "属实",
            "department", "property",
            "harm", "none",
            "fault", "slight",
            "promiseBroken", "no",
            "factsClear", "yes",
            "helpNeeded", "no",
            "classChange", "keep");

    private static final Map<String, Object> VISITED = Map.of(
            "visitMode", "visit",
            "satisfactionService", "5",
            "satisfactionAttitude", "4",
            "visitRemarks", "谢谢",
            "anotherRound", "no",
            "earlierAnswerWrong", "no");

    @Autowired
    Desk desk;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Test
    void issue16_aComplaintFromItsFormToItsEnd() {
        complaint();
        Cost cost = CountedStatements.of(this::complaint);
        assertThat(cost.total()).as(cost.toString()).isLessThanOrEqualTo(COMPLAINT);
    }

    @Test
    void issue16_theStartOfAnEmergencyWhichAlertsPeople() {
        runtime.deleteProcessInstance(emergency().getId(), "test over");
        ProcessInstance[] started = new ProcessInstance[1];
        Cost cost = CountedStatements.of(() -> started[0] = emergency());
        runtime.deleteProcessInstance(started[0].getId(), "test over");
        assertThat(cost.total()).as(cost.toString()).isLessThanOrEqualTo(EMERGENCY);
    }

    /** Ledger and journal both make other writers of the case wait. */
    @Test
    void issue16_aClaimHoldsItsCaseOnce() {
        ProcessInstance complaint = desk.start("frontdesk", "complaint-handling", form());
        String step = desk.task(complaint, "Task_GiveFirstReply").getId();
        Cost cost = CountedStatements.of(() -> desk.as("frontdesk", () -> {
            tasks.claim(step, "frontdesk");
            return step;
        }));
        runtime.deleteProcessInstance(complaint.getId(), "test over");
        assertThat(cost.statements().entrySet().stream()
                        .filter(one -> one.getKey().matches("select (journal_size|case_number).* from service_case .*"))
                        .mapToInt(Map.Entry::getValue))
                .as(cost.toString())
                .containsExactly(1);
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

    private void complaint() {
        ProcessInstance complaint = desk.start("frontdesk", "complaint-handling", form());
        desk.complete(
                complaint, "frontdesk", "Task_GiveFirstReply", Map.of("firstReply", "今天上门", "firstReplyMode", "phone"));
        desk.complete(complaint, "assistant", "Task_AssessComplaint", ASSESSED);
        desk.complete(
                complaint,
                "assistant",
                "Task_SolveGeneral",
                Map.of("solutionDecision", "solved", "cause", "施工队违规", "remedy", "已停工"));
        desk.complete(
                complaint,
                "assistant",
                "Task_AnswerCustomer",
                Map.of("answer", "已处理", "answerMode", "phone", "customerContent", "yes"));
        desk.complete(complaint, "csadmin", "Task_VisitCustomer", VISITED);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(complaint.getId())
                        .count())
                .isZero();
    }

    private static Map<String, Object> form() {
        Map<String, Object> form = new HashMap<>(COMPLAINED);
        form.put("unit", "3-" + System.nanoTime());
        form.putAll(JUDGED);
        return form;
    }
}
