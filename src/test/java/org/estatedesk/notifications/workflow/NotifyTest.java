package org.estatedesk.notifications.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.TestDrawings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DeskTest
class NotifyTest {

    @Autowired
    TestDrawings desk;

    @Autowired
    Journal journal;

    @Autowired
    RuntimeService runtime;

    @BeforeEach
    void draw() {
        desk.draw("notifications/test-notify.bpmn");
    }

    @AfterEach
    void clear() {
        desk.clear();
    }

    @Test
    void aMessageToTheCustomerIsKeptInTheJournalWithTheTimesAsPeopleReadThem() {
        ProcessInstance run = tell("customer", "customer-promise-late");
        assertThat(messages(run))
                .containsExactly(
                        "To customer Ms Li, 13800000000: Dear Ms Li, we told you that you would hear from us by "
                                + "2026-03-02 18:00 about your complaint " + number(run)
                                + ", and we did not keep our word. "
                                + "We apologise. Our supervisor now looks after it and will call you. "
                                + "(on its way)");
    }

    @Test
    void aDayWithoutATimeStaysADay() {
        assertThat(messages(tell("customer", "customer-parked")))
                .singleElement()
                .asString()
                .contains("look at it again on 2026-03-08; then");
    }

    @Test
    void severalGroupsAreToldOneByOne() {
        desk.standAt(Instant.parse("2026-03-01T01:00:00Z"));
        ProcessInstance run = tell("group-csc, company-manager", "major-complaint");
        String text = ": Major complaint " + number(run) + ": Ms Li, 3-2A1, about noise, registered 2026-03-01 09:00. "
                + "(shown on the screen)";
        assertThat(messages(run)).containsExactly("To group-csc" + text, "To company-manager" + text);
    }

    @Test
    void aMessageAboutAStepNamesTheStepItIsSentFrom() {
        assertThat(messages(tell("dispatcher", "step-late")))
                .singleElement()
                .asString()
                .contains("\"Tell them\"");
    }

    @Test
    void aMissingFieldIsNamedAndNothingIsLeft() {
        long running = runtime.createProcessInstanceQuery().count();
        Map<String, Object> without = new HashMap<>(form("customer", "customer-promise-late"));
        without.remove("promisedReplyAt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.start("test-notify", without))
                .withMessageContaining("'promisedReplyAt'");
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(running);
    }

    private ProcessInstance tell(String to, String template) {
        return desk.start("test-notify", form(to, template));
    }

    private static Map<String, Object> form(String to, String template) {
        return Map.of(
                "kind", "CMP",
                "customerName", "Ms Li",
                "customerPhone", "13800000000",
                "unit", "3-2A1",
                "subject", "noise",
                "promisedReplyAt", "2026-03-02T18:00:00+08:00",
                "reviewDate", "2026-03-08",
                "recipient", to,
                "wanted", template,
                "by", "");
    }

    private List<String> messages(ProcessInstance run) {
        return journal.of(number(run)).stream()
                .filter(line -> line.kind() == Kind.NOTIFICATION)
                .map(JournalEntry::text)
                .toList();
    }

    private String number(ProcessInstance run) {
        return (String) runtime.getVariable(run.getId(), "caseNumber");
    }
}
