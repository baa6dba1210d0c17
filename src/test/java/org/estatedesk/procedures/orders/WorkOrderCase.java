package org.estatedesk.procedures.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.spin.plugin.variable.SpinValues;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.notifications.Notifications;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Promises;
import org.estatedesk.support.Desk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The common part of the tests of work orders: one order, told step by step. */
abstract class WorkOrderCase {

    private static final ZoneId DESK = ZoneId.of("Asia/Shanghai");

    ProcessInstance order;

    @Autowired
    Desk desk;

    @Autowired
    Cases cases;

    @Autowired
    Journal journal;

    @Autowired
    Promises promises;

    @Autowired
    Notifications notifications;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @BeforeEach
    void nineInTheMorning() {
        ClockUtil.setCurrentTime(
                Date.from(LocalDate.now(DESK).atTime(9, 0).atZone(DESK).toInstant()));
    }

    @AfterEach
    void withdraw() {
        ClockUtil.reset();
        runtime.deleteProcessInstancesIfExists(List.of(order.getId()), "test over", false, false, false);
    }

    void report(Object... changes) {
        Map<String, Object> form =
                values("orderKind", "repair", "customerName", "王小明", "customerPhone", "138 0013 8000");
        form.putAll(values("unit", "3-" + System.nanoTime(), "subject", "repair", "channel", "hotline"));
        form.putAll(values("course", "厨房水管漏水，地上都是水"));
        form.putAll(values(changes));
        form.values().removeIf(left -> left == null);
        order = desk.start("frontdesk", "work-order", form);
    }

    void reply() {
        does("frontdesk", "Task_GiveFirstReply", "firstReply", "今天派人上门", "firstReplyMode", "phone");
    }

    void split(String lead, String others, Object... changes) {
        Map<String, Object> form = values("leadDepartment", lead, "orderText", "工程：换水管；环卫：清理积水", "paidService", "no");
        form.put(
                "helpingDepartments",
                SpinValues.jsonValue(others.isEmpty() ? "[]" : "[\"" + others.replace(",", "\",\"") + "\"]")
                        .create());
        form.putAll(values(changes));
        desk.complete(order, "dispatcher", "Task_SplitOrder", form);
    }

    void accept(String department, String person, Object... changes) {
        Map<String, Object> form = values("partAccepted", "yes");
        form.putAll(values(changes));
        desk.complete(part(department), person, "Task_AcceptPart", form);
    }

    void refuse(String department, String person, String reason) {
        accept(department, person, "partAccepted", "no", "partReason", reason);
    }

    void work(String department, String person, Object... changes) {
        desk.complete(part(department), person, "Task_GoToPlace", Map.of());
        finish(department, person, changes);
    }

    void finish(String department, String person, Object... changes) {
        Map<String, Object> form =
                values("workDone", "yes", "workReport", department + "完工", "materialsUsed", "水管，2，0");
        form.putAll(values("customerWord", "谢谢", "toolsReturned", "yes"));
        form.putAll(values(changes));
        desk.complete(part(department), person, "Task_ReportWork", form);
    }

    void check(String allDone) {
        does("dispatcher", "Task_CheckResult", "allDone", allDone, "resultRemark", "已修好");
    }

    void callBack(String anotherRound) {
        Map<String, Object> form = values("customerReached", "yes", "callBackMode", "phone", "callBackWords", "满意");
        form.putAll(values("satisfactionResult", "5", "satisfactionService", "4", "anotherRound", anotherRound));
        desk.complete(order, "csadmin", "Task_CallBack", form);
    }

    void decides(String department, String decision, Object... more) {
        var form = values("refusalDecision", decision, "refusalReason", "已与部门商定");
        form.putAll(values(more));
        desk.complete(part(department), "dispatcher", "Task_DecideRefusal", form);
    }

    void decideAs(String person, String step, String decision) {
        var form = values("refusalDecision", decision, "refusalReason", "已与部门商定");
        desk.complete(part("engineering"), person, step, form);
    }

    List<String> told(String who) {
        return notifications.of(number()).stream()
                .filter(told -> told.recipient().id().equals(who))
                .map(told -> told.content().template())
                .toList();
    }

    void does(String person, String step, Object... form) {
        desk.complete(order, person, step, values(form));
    }

    /** The running part that a department has now. */
    ProcessInstance part(String department) {
        List<ProcessInstance> found = parts().stream()
                .filter(part -> department.equals(runtime.getVariable(part.getId(), "department")))
                .toList();
        assertThat(found).as("parts of %s", department).hasSize(1);
        return found.get(0);
    }

    List<ProcessInstance> parts() {
        return runtime.createProcessInstanceQuery()
                .superProcessInstanceId(order.getId())
                .processDefinitionKey("work-order-part")
                .list();
    }

    String number() {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceId(order.getId())
                .singleResult()
                .getBusinessKey();
    }

    List<String> lines() {
        return journal.of(number()).stream().map(JournalEntry::text).toList();
    }

    List<Promise.State> promised(String timer) {
        return promises.of(number()).stream()
                .filter(promise -> promise.drawn().timerId().equals(timer))
                .map(Promise::state)
                .toList();
    }

    /** The rows that every form of the case shows. */
    String timeline() {
        return desk.noted(order, "timeline").toString();
    }

    static Map<String, Object> values(Object... pairs) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
