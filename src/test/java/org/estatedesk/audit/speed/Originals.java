package org.estatedesk.audit.speed;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.cases.Journal;
import org.estatedesk.forms.schema.Expressions;
import org.estatedesk.procedures.soak.RandomCases;
import org.estatedesk.support.Desk;
import org.jspecify.annotations.Nullable;

/** Short cases of each procedure that really run to their end: two complaints step by step, the others at random. */
record Originals(ProcessEngine engine, Desk desk, Journal journal, Expressions expressions, int port) {

    private static final int OF_EACH = 2;
    private static final int RANDOM_RUNS = 3;

    private static final Map<String, Object> ASSESSED = Map.of(
            "assessment",
            "valid",
            "assessmentReason",
            "属实",
            "department",
            "property",
            "helpNeeded",
            "no",
            "classChange",
            "keep",
            "harm",
            "none",
            "fault",
            "slight",
            "promiseBroken",
            "no",
            "factsClear",
            "yes");
    private static final Map<String, Object> SOLVED =
            Map.of("solutionDecision", "solved", "cause", "施工队违规", "remedy", "已停工");
    private static final Map<String, Object> ANSWERED =
            Map.of("answer", "已处理", "answerMode", "phone", "customerContent", "yes");
    private static final Map<String, Object> VISITED = Map.of(
            "visitMode",
            "visit",
            "satisfactionService",
            "5",
            "satisfactionAttitude",
            "4",
            "visitRemarks",
            "谢谢",
            "anotherRound",
            "no",
            "earlierAnswerWrong",
            "no");

    List<String> run() throws InterruptedException {
        List<String> complaints = List.of(complaint(Duration.ZERO), complaint(Duration.ofMinutes(20)));
        return Stream.of(complaints, shortest("ticket-booking"), shortest("emergency-patient-assistance"))
                .flatMap(List::stream)
                .toList();
    }

    private List<String> shortest(String procedure) throws InterruptedException {
        return RandomCases.run(procedure, RANDOM_RUNS, port, expressions).stream()
                .sorted(Comparator.comparingInt(number -> journal.of(number).size()))
                .limit(OF_EACH)
                .toList();
    }

    /** Answered, to the customer's content; the first reply may be late. */
    private String complaint(Duration untilFirstReply) {
        ProcessInstance filed = desk.start("frontdesk", "complaint-handling", form());
        String number = (String) engine.getRuntimeService().getVariable(filed.getId(), "caseNumber");
        desk.pass(filed, untilFirstReply);
        desk.complete(filed, "frontdesk", "Task_GiveFirstReply", Map.of("firstReply", "今天", "firstReplyMode", "phone"));
        desk.complete(filed, "assistant", "Task_AssessComplaint", ASSESSED);
        desk.complete(filed, "assistant", "Task_SolveGeneral", SOLVED);
        desk.complete(filed, "assistant", "Task_AnswerCustomer", ANSWERED);
        desk.complete(filed, "csadmin", "Task_VisitCustomer", VISITED);
        settle(number);
        ClockUtil.reset();
        return number;
    }

    private static Map<String, Object> form() {
        Map<String, Object> form = new HashMap<>(Map.of(
                "customerName",
                "王小明",
                "customerPhone",
                "138 0013 8000",
                "unit",
                "3-" + System.nanoTime(),
                "channel",
                "hotline",
                "subject",
                "noise",
                "department",
                "property",
                "course",
                "装修噪音",
                "demand",
                "请按规定时间施工",
                "harm",
                "none"));
        form.putAll(
                Map.of("fault", "slight", "promiseBroken", "no", "factsClear", "yes", "complainantType", "solution"));
        return form;
    }

    /** What the engine does by itself, until nothing of the case runs any more. */
    private void settle(String number) {
        for (Job job = next(number); job != null; job = next(number)) {
            engine.getManagementService().executeJob(job.getId());
        }
    }

    private @Nullable Job next(String number) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .flatMap(run ->
                        engine.getManagementService().createJobQuery().processInstanceId(run.getId()).list().stream())
                .findFirst()
                .orElse(null);
    }
}
