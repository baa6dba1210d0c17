package org.estatedesk.procedures.consultation;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.cases.Cases;
import org.estatedesk.support.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The common part of the consultation tests: one question, told step by step; it is asked on a Tuesday at ten. */
abstract class ConsultationCase {

    static final String FIND = "Task_FindAnswer";
    static final String EARLIER = "Task_AgreeEarlierTime";

    final Instant asked = Instant.parse("2026-12-01T02:00:00Z");
    ProcessInstance question;

    @Autowired
    Desk desk;

    @Autowired
    Cases cases;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @BeforeEach
    void atTen() {
        ClockUtil.setCurrentTime(Date.from(asked));
    }

    @AfterEach
    void clockBack() {
        if (question != null && !ended()) {
            runtime.deleteProcessInstance(question.getId(), "test over");
        }
        ClockUtil.reset();
    }

    void ask(Object... answers) {
        Map<String, Object> form = values("customerName", "李红", "customerPhone", "138 0013 8000", "unit", "3-1201");
        form.putAll(values("question", "物业费什么时候交？", "questionMode", "oral"));
        form.putAll(values(answers));
        question = desk.start("hotline", "consultation", form);
    }

    void putOff(String answerBy, Object... more) {
        ask(later(
                Stream.concat(Stream.of("answerBy", answerBy), Stream.of(more)).toArray()));
    }

    /** Apologised, with a reason; the usual time unless a test says otherwise. */
    static Object[] later(Object... more) {
        Map<String, Object> form = values("answerNow", "later", "answerBy", "supervisor", "agreed", "usual");
        form.putAll(values("laterReason", "需请示主管", "apologised", "yes"));
        form.putAll(values(more));
        form.remove(form.get("answerNow").equals("secret") ? "answerBy" : "");
        return form.entrySet().stream()
                .flatMap(answer -> Stream.of(answer.getKey(), answer.getValue()))
                .toArray();
    }

    void finds(String person, String result, Object... more) {
        Map<String, Object> form = values("findResult", result);
        form.putAll(values(more));
        desk.complete(question, person, FIND, form);
    }

    void reply(String result, Object... more) {
        Map<String, Object> form = values("answerMode", "phone", "replyResult", result);
        form.putAll(values(more));
        desk.complete(question, "frontdesk", "Task_ReplyToCustomer", form);
    }

    void earlier(Duration fromTen) {
        desk.complete(question, "hotline", EARLIER, values("answerAt", at(fromTen), "timeAgreed", "yes"));
    }

    /** As a form writes it. */
    String at(Duration fromTen) {
        return OffsetDateTime.ofInstant(asked.plus(fromTen), ZoneOffset.ofHours(8))
                .toString();
    }

    void pass(Duration time) {
        desk.pass(question, time);
    }

    Task task(String step) {
        return desk.task(question, step);
    }

    List<String> open() {
        return desk.open(question);
    }

    boolean ended() {
        return desk.isOver(question);
    }

    String number() {
        return variable("caseNumber").toString();
    }

    Object variable(String name) {
        return desk.noted(question, name);
    }

    Instant due(String timer) {
        return management
                .createJobQuery()
                .processInstanceId(question.getId())
                .activityId(timer)
                .singleResult()
                .getDuedate()
                .toInstant();
    }

    static Map<String, Object> values(Object... pairs) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
