package org.estatedesk.procedures.tickets;

import java.time.Duration;
import java.time.OffsetDateTime;
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
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.platform.workflow.external.ExternalByHand;
import org.estatedesk.support.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The common part of the ticket tests: one request, told step by step; it begins on a Tuesday at ten. */
abstract class TicketCase {

    protected ProcessInstance request;

    @SuppressWarnings("ConstructorInjection") // JUnit's nested classes inherit these
    @Autowired
    protected Desk desk;

    @Autowired
    protected Cases cases;

    @Autowired
    protected Journal journal;

    @Autowired
    protected HistoryService history;

    @Autowired
    protected ManagementService management;

    @Autowired
    protected RuntimeService runtime;

    @Autowired
    protected ExternalByHand waiting;

    @BeforeEach
    void atTen() {
        standAt("2026-12-01T10:00+08:00");
    }

    @AfterEach
    void clockBack() {
        if (request != null && !ended()) {
            runtime.deleteProcessInstance(request.getId(), "test over");
        }
        ClockUtil.reset();
    }

    static void standAt(String moment) {
        ClockUtil.setCurrentTime(Date.from(OffsetDateTime.parse(moment).toInstant()));
    }

    /** Two people by air to Beijing, one way. */
    void ask(Object... changes) {
        begin(changes);
        settle();
    }

    /** What the engine does by itself then waits. */
    void begin(Object... changes) {
        Map<String, Object> form = values("customerName", "李红", "customerPhone", "138 0013 8000", "unit", "3-1201");
        form.putAll(values("channel", "visit", "means", "air", "people", 2, "destination", "北京"));
        form.putAll(values("journey", "one-way", "departureAt", "2026-12-07T09:30+08:00"));
        form.putAll(values(changes));
        form.values().removeIf(value -> value == null);
        request = desk.start("frontdesk", "ticket-booking", form);
    }

    void lookUp(String result) {
        does("frontdesk2", "Task_LookUpTickets", "lookUpResult", result, "lookUpNote", "客户的意思");
    }

    void offer(Object... changes) {
        Map<String, Object> form = values("lookUpResult", "offer", "offerText", "MU5101 12-07 09:00", "fare", 1960);
        form.putAll(values(changes));
        desk.complete(request, "frontdesk", "Task_LookUpTickets", form);
        settle();
    }

    void present(String answer, Object... more) {
        Map<String, Object> form = values("offerMode", "phone", "offerAnswer", answer);
        form.putAll(values(more));
        desk.complete(request, "frontdesk", "Task_PresentOffer", form);
        settle();
    }

    void agreed() {
        present("agreed", "feeTold", "yes", "passengerNames", "李红\n王小宝, infant");
    }

    void order(String result, Object... more) {
        Map<String, Object> form = values("orderResult", result);
        form.putAll(values(more));
        desk.complete(request, "dispatcher", "Task_OrderByTelephone", form);
        settle();
    }

    void confirmed() {
        order("confirmed", "bookingReference", "KX7Q2", "fare", 1960);
    }

    void taken() {
        Map<String, Object> form = values("handOverResult", "taken", "slipSigned", "yes", "handOverMode", "desk");
        form.putAll(values("feeReceived", 40, "paidBy", "mobile"));
        desk.complete(request, "frontdesk", "Task_HandOverTickets", form);
    }

    void does(String person, String step, Object... form) {
        desk.complete(request, person, step, values(form));
        settle();
    }

    /** Runs what the engine does by itself, as its job executor would. */
    void settle() {
        waiting.settle(request);
    }

    void pass(Duration time) {
        desk.pass(request, time);
        settle();
    }

    Task task(String step) {
        return desk.task(request, step);
    }

    List<String> open() {
        return desk.open(request);
    }

    boolean ended() {
        return desk.isOver(request);
    }

    Object variable(String name) {
        return desk.noted(request, name);
    }

    ServiceCase record() {
        return cases.get((String) variable("caseNumber"));
    }

    List<String> told() {
        return journal.of((String) variable("caseNumber")).stream()
                .map(JournalEntry::text)
                .toList();
    }

    boolean entered(String node) {
        return history.createHistoricActivityInstanceQuery()
                        .processInstanceId(request.getId())
                        .activityId(node)
                        .count()
                > 0;
    }

    Date due(String timer) {
        return management
                .createJobQuery()
                .processInstanceId(request.getId())
                .activityId(timer)
                .singleResult()
                .getDuedate();
    }

    static Map<String, Object> values(Object... pairs) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
