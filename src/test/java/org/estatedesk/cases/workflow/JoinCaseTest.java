package org.estatedesk.cases.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Cases.NewCase;
import org.estatedesk.cases.Contact;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.TestDrawings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

@DeskTest
class JoinCaseTest {

    @Autowired
    TestDrawings desk;

    @Autowired
    Cases cases;

    @Autowired
    Journal journal;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TestRestTemplate http;

    @BeforeEach
    void draw() {
        desk.draw("cases/test-join.bpmn");
    }

    @AfterEach
    void clear() {
        desk.clear();
    }

    @Test
    void worksOnTheCaseItNamesAndWritesIntoItsJournal() {
        ServiceCase known = open();
        ProcessInstance run = desk.start(
                "test-join", Map.of("caseNumber", " " + known.caseNumber().toLowerCase() + " "));
        assertThat(runtime.getVariables(run.getId()))
                .containsEntry("caseNumber", known.caseNumber())
                .containsEntry("customerName", "李女士")
                .containsEntry("customerPhone", "13800000000")
                .containsEntry("unit", "3-2A1");
        desk.complete(desk.step(run, "Task_Correct"));
        assertThat(journal.of(known.caseNumber()))
                .extracting(JournalEntry::kind)
                .containsExactly(Kind.REGISTERED, Kind.JOINED, Kind.COMPLETED, Kind.PROCESS_ENDED);
    }

    @Test
    void leavesTheCaseOpenWhenOnlyTheJoinedProcessEnds() {
        ServiceCase known = open();
        ProcessInstance run = desk.start("test-join", Map.of("caseNumber", known.caseNumber()));
        desk.complete(desk.step(run, "Task_Correct"));
        assertThat(cases.get(known.caseNumber()).isOpen()).isTrue();
    }

    @Test
    void anUnknownNumberIsATypingErrorOfThePersonWhoStarts() {
        String start = "/engine-rest/process-definition/key/answer-correction/submit-form";
        Map<String, ?> form = Map.of(
                "variables",
                Map.of(
                        "caseNumber", Map.of("value", "CMP-1999-000001"),
                        "wrongAnswer", Map.of("value", "Monday"),
                        "rightAnswer", Map.of("value", "Tuesday")));
        ResponseEntity<String> answer = http.withBasicAuth("demo", "demo").postForEntity(start, form, String.class);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains("There is no case CMP-1999-000001");
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("answer-correction")
                        .count())
                .isZero();
    }

    private ServiceCase open() {
        Contact contact = new Contact("李女士", "13800000000", "3-2A1", "phone", "noise");
        return cases.open(new NewCase("CMP", "test", "1", contact, "hotline", null, Map.of()));
    }
}
