package org.estatedesk.tasklist.go;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An emergency at an address of its own, and the people who hear of it. */
@DeskTest
abstract class OnTheTelephone {

    @LocalServerPort
    int port;

    @Autowired
    Desk desk;

    @Autowired
    RuntimeService runtime;

    @Autowired
    Journal journal;

    final String unit = "7-" + System.nanoTime();

    ProcessInstance emergency;
    String number;

    @BeforeEach
    void report() {
        Map<String, Object> told = Map.of("unit", unit, "customerPhone", "138 0013 8000", "patientCondition", "胸口痛");
        emergency = desk.start("hotline", "emergency-patient-assistance", told);
        number = runtime.createProcessInstanceQuery()
                .processInstanceId(emergency.getId())
                .singleResult()
                .getBusinessKey();
    }

    @AfterEach
    void callOff() {
        ClockUtil.reset();
        runtime.deleteProcessInstancesIfExists(List.of(emergency.getId()), "test over", false, false, false);
    }

    /** The one card of this emergency on the person's telephone. */
    JsonNode card(String person) {
        List<JsonNode> own = cards(person).toList();
        if (own.size() != 1) {
            throw new AssertionError(person + ": " + own);
        }
        return own.get(0);
    }

    Stream<JsonNode> cards(String person) {
        JsonNode page = new RestPerson(port, person).page("/desk/go").ok().json();
        return stream(page.path("cards"))
                .filter(card -> card.path("number").asText().equals(number));
    }

    JsonNode step(String person, String name) {
        return stream(card(person).path("steps"))
                .filter(step -> step.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Of the step that was completed under this name. */
    JournalEntry completed(String step) {
        return journal.of(number).stream()
                .filter(entry -> entry.kind() == JournalEntry.Kind.COMPLETED)
                .filter(entry -> step.equals(entry.step().stepName()))
                .findFirst()
                .orElseThrow();
    }

    static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
