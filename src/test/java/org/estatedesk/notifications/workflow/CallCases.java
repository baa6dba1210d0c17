package org.estatedesk.notifications.workflow;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.notifications.Notification;
import org.estatedesk.notifications.Notification.State;
import org.estatedesk.notifications.Notifications.Alert;
import org.estatedesk.platform.Roles;
import org.estatedesk.platform.workflow.EngineDeskItself;
import org.estatedesk.support.Desk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Where no machine delivers: the screen, the telephone, and by whom. */
abstract class CallCases extends DeliveryCase {

    @Autowired
    Desk people;

    private void complete(String person, String result, String note) {
        Task call = call();
        Map<String, Object> form = new HashMap<>();
        form.put("callResult", result);
        form.put("callNote", note);
        people.as(person, () -> {
            engine.getTaskService().claim(call.getId(), person);
            engine.getFormService().submitTaskForm(call.getId(), form);
            return call;
        });
    }

    private Object variable(String name) {
        return engine.getTaskService().getVariable(call().getId(), name);
    }

    @Test
    void cmp24_withoutAnyChannelWhoeverHoldsTheCaseCalls() {
        tellCustomer();
        assertThat(message().state()).isEqualTo(State.WAITING);
        engine.getTaskService().setAssignee(desk.step(run, "Task_Wait").getId(), "frontdesk2");
        runJob();
        assertThat(call().getAssignee()).isEqualTo("frontdesk2");
        assertThat(lines()).singleElement().asString().endsWith("(on its way)");
        assertThat(journal.of(number())).extracting(JournalEntry::kind).doesNotContain(JournalEntry.Kind.PROCESS_ENDED);
    }

    @Test
    void cmp24_whereNobodyTookTheCaseUpTheDeskCalls() {
        tellCustomer();
        runJob();
        assertThat(call().getAssignee()).isNull();
        assertThat(people.groups(call())).containsExactlyInAnyOrder("front-desk", "hotline-agent");
    }

    @Test
    void whenAllChannelsFailedSomebodyTelephones() {
        switchOnGateway();
        gateway.stubFor(post("/send").willReturn(status(404)));
        tellCustomer();
        runJob();
        runJob();
        assertThat(people.groups(call())).containsExactlyInAnyOrder("front-desk", "hotline-agent");
        assertThat(variable("recipientPhone")).isEqualTo("138 0000-0000");
        assertThat(variable("messageText")).isEqualTo(message().content().text());
        complete("frontdesk", "told", "很满意");
        assertThat(message().state()).isEqualTo(State.CALLED);
        assertThat(lines()).last().asString().contains("by telephone. 很满意");
        assertThat(journal.of(number())).extracting(JournalEntry::actor).contains("frontdesk");
    }

    @Test
    void aCallThatReachesNobodyIsAFailure() {
        tell("customer", "customer-escalated", "phone");
        assertThat(message().state()).isEqualTo(State.WAITING);
        runJob();
        complete("hotline", "not-reached", null);
        assertThat(message().state()).isEqualTo(State.FAILED);
    }

    @Test
    void aCallThatNobodyMakesRisesToTheSupervisor() {
        tell("customer", "customer-escalated", "phone");
        runJob();
        Instant due = jobs().get(0).getDuedate().toInstant();
        assertThat(due).isEqualTo(MORNING.plusSeconds(30 * 60));
        runJob();
        assertThat(people.groups(call())).contains("customer-supervisor");
        assertThat(lines()).anyMatch(line -> line.contains("To customer-supervisor: Late: \"Call by telephone\""));
    }

    @Test
    void staffSeeTheirMessagesOnTheirScreens() {
        Instant before = ClockUtil.getCurrentTime().toInstant().minusSeconds(1);
        tell("group-csc", "major-complaint", "");
        assertThat(message().state()).isEqualTo(State.SHOWN);
        assertThat(alerts(Set.of("group-csc", "csc"), before))
                .extracting(Alert::text)
                .containsExactly(message().content().text());
        assertThat(alerts(Set.of("guard"), before)).isEmpty();
        assertThat(alerts(Set.of(), before)).isEmpty();
        assertThat(alerts(Set.of("group-csc"), MORNING)).isEmpty();
    }

    @Test
    void issue16_whatTheScreenShowsNeedsNoProcedureOfItsOwn() {
        tell("group-csc, company-manager", "major-complaint", "");
        assertThat(notifications.of(number())).extracting(Notification::state).containsOnly(State.SHOWN);
        assertThat(deliveries()).isEmpty();
    }

    @Test
    void issue16_whatLeavesTheDeskIsOnItsWayBehindTheTransactionThatWroteIt() {
        switchOnMail();
        write("customer", "customer-escalated", "");
        assertThat(message().state()).isEqualTo(State.WAITING);
        assertThat(deliveries()).hasSize(1);
        assertThat(engine.getHistoryService()
                        .createHistoricDecisionInstanceQuery()
                        .processInstanceId(deliveries().get(0).getId())
                        .count())
                .isZero();
    }

    /** A manager may have changed the table while the message waited. */
    @Test
    void whatTheTableLeavesToTheScreenAfterAllIsShown() {
        switchOnMail();
        write("customer", "customer-escalated", "");
        engine.getRuntimeService().setVariable(deliveries().get(0).getId(), "recipientKind", "group");
        runJob();
        assertThat(message().state()).isEqualTo(State.SHOWN);
    }

    /** Of this case alone: other tests, whose clocks show other days, tell the same groups of theirs. */
    private List<Alert> alerts(Set<String> groups, Instant since) {
        return notifications.alerts("somebody", groups, since).stream()
                .filter(alert -> alert.caseNumber().equals(number()))
                .toList();
    }

    @Test
    void rolesInTheCaseAreFoundAndEachIsToldOnce() {
        tell("firstAsked, system, customer, 021-5555 0000", "customer-escalated", "");
        assertThat(notifications.of(number()))
                .extracting(Notification::recipient)
                .extracting("asked", "id")
                .containsExactly(
                        tuple("firstAsked", "system"),
                        tuple("customer", "customer"),
                        tuple("021-5555 0000", "021-5555 0000"));
    }

    @Test
    void theAssigneeIsWhoeverTookTheStepUpOrMayDoSo() {
        tell("customer", "customer-escalated", "");
        Task step = desk.step(run, "Task_Wait");
        OpenSteps steps = new OpenSteps(
                engine.getTaskService(), new EngineDeskItself(engine.getIdentityService(), Roles.shipped()));
        assertThat(steps.people(run.getId())).extracting("id").containsExactly("front-desk");
        engine.getTaskService().setAssignee(step.getId(), "frontdesk2");
        assertThat(steps.people(run.getId())).extracting("id").containsExactly("frontdesk2");
    }
}
