package org.estatedesk.procedures;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.languages.DeskSays;
import org.estatedesk.support.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The common part of the complaint tests: one complaint, told step by step. */
abstract class ComplaintCase {

    static final ZoneId DESK = ZoneId.of("Asia/Shanghai");

    /** What the assistant finds, unless it was told at registration or a test says otherwise. */
    private static final Map<String, Object> JUDGED =
            Map.of("harm", "none", "fault", "slight", "promiseBroken", "no", "factsClear", "yes");

    protected ProcessInstance complaint;
    private final Map<String, Object> judged = new HashMap<>();
    protected String firstAsked = "frontdesk";

    @Autowired
    protected Desk desk;

    @Autowired
    protected DeskSays says;

    @Autowired
    protected Cases cases;

    @Autowired
    protected HistoryService history;

    @Autowired
    protected ManagementService management;

    @Autowired
    protected RuntimeService runtime;

    /** Office hours, or a day would begin in the middle of what happens within one. */
    @BeforeEach
    void nineInTheMorning() {
        ClockUtil.setCurrentTime(
                Date.from(LocalDate.now(DESK).atTime(9, 0).atZone(DESK).toInstant()));
    }

    @AfterEach
    void clockBack() {
        ClockUtil.reset();
        if (complaint != null && !ended()) {
            runtime.deleteProcessInstance(complaint.getId(), "test over");
        }
    }

    void file(Object... changes) {
        Map<String, Object> form = five();
        form.putAll(values("channel", "hotline", "department", "property", "demand", "请按规定时间施工"));
        form.putAll(JUDGED);
        form.putAll(values("complainantType", "solution"));
        form.putAll(values(changes));
        register(form);
    }

    /** With the five answers that are required, and those named; null: left out. */
    void fileFive(Object... more) {
        Map<String, Object> form = five();
        form.putAll(values(more));
        form.values().removeIf(left -> left == null);
        register(form);
    }

    private static Map<String, Object> five() {
        Map<String, Object> form = values("customerName", "王小明", "customerPhone", "138 0013 8000", "subject", "noise");
        form.putAll(values("unit", "3-" + System.nanoTime(), "course", "装修噪音从早上七点开始"));
        return form;
    }

    private void register(Map<String, Object> form) {
        judged.clear();
        JUDGED.forEach((question, usual) -> judged.put(question, form.getOrDefault(question, usual)));
        complaint = desk.start(firstAsked, "complaint-handling", form);
    }

    void reply() {
        does("frontdesk", "Task_GiveFirstReply", "firstReply", "物业助理今天上门", "firstReplyMode", "phone");
    }

    void assess(Object... changes) {
        Map<String, Object> form = new HashMap<>(judged);
        form.putAll(values("assessment", "valid", "assessmentReason", "属实", "department", "property"));
        form.putAll(values("helpNeeded", "no", "classChange", "keep"));
        form.putAll(values(changes));
        form.remove(form.get("assessment").equals("valid") ? "" : "factsClear");
        desk.complete(complaint, "assistant", "Task_AssessComplaint", form);
    }

    /** Who has the authority of the class decides on what the assistant prepared (001 3.1, 3.2). */
    void decide(String person, String assessment) {
        does(person, "Task_DecideAssessment", "assessment", assessment, "decisionReason", "同意");
    }

    /** What of it is asked of somebody; a preliminary disposition is only offered. */
    void majorNoted() {
        does("gm", "Task_TakeNoteOfMajor", "managerInstructions", "当天上门");
        does("groupcsc", "Task_TakeNoteAtGroup");
        does("manager", "Task_LeadCoordination", "coordination", "工程部今天勘察");
    }

    void solve(String person, String step, Object... changes) {
        Map<String, Object> form = values("solutionDecision", "solved", "cause", "施工队违规", "remedy", "已停工");
        form.putAll(values(changes));
        desk.complete(complaint, person, step, form);
    }

    void answer(String person, String content) {
        Map<String, Object> form = values("answer", "已处理", "answerMode", "phone", "customerContent", content);
        form.putAll(content.equals("no") ? values("apology", "非常抱歉") : Map.of());
        desk.complete(complaint, person, "Task_AnswerCustomer", form);
    }

    void visit(String person, Object... changes) {
        Map<String, Object> form = values("visitMode", "visit", "visitRemarks", "谢谢", "anotherRound", "no");
        form.putAll(values("satisfactionService", "5", "satisfactionAttitude", "4", "earlierAnswerWrong", "no"));
        form.putAll(values(changes));
        desk.complete(complaint, person, "Task_VisitCustomer", form);
    }

    /** A general complaint, answered; the customer is content or not. */
    void answered(String content) {
        file();
        reply();
        assess();
        solve("assistant", "Task_SolveGeneral");
        answer("assistant", content);
    }

    void does(String person, String step, Object... form) {
        desk.complete(complaint, person, step, values(form));
    }

    void pass(Duration time) {
        desk.pass(complaint, time);
    }

    Task task(String step) {
        return desk.task(complaint, step);
    }

    List<String> open() {
        return desk.open(complaint);
    }

    boolean ended() {
        return desk.isOver(complaint);
    }

    Object variable(String name) {
        return desk.noted(complaint, name);
    }

    ServiceCase record() {
        return cases.get((String) variable("caseNumber"));
    }

    boolean entered(String node) {
        var visits = history.createHistoricActivityInstanceQuery();
        return visits.processInstanceId(complaint.getId()).activityId(node).count() > 0;
    }

    static Map<String, Object> values(Object... pairs) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
