package org.estatedesk.platform.web.trouble;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.Desk;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.RestPerson.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An administrator with a reason, who leaves the way of a running case's drawing. */
abstract class LeavingTheWay {

    private static final String WHY = "an attack of a test";

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    final List<String> faults = new ArrayList<>();
    ProcessInstance emergency;
    String number;

    @BeforeEach
    void callForHelp() {
        emergency = desk.start(
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
        number = (String) engine.getRuntimeService().getVariable(emergency.getId(), "caseNumber");
    }

    @AfterEach
    void endAll() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .rootProcessInstances()
                .list()
                .forEach(run -> engine.getRuntimeService()
                        .deleteProcessInstanceIfExists(run.getId(), "test over", true, true, true, false));
    }

    Answer send(String path, String body) {
        Answer answer = new RestPerson(port, "demo")
                .send("POST", "/engine-rest" + path, body, "Content-Type", "application/json", "X-Reason", WHY);
        boolean inWords = answer.status() / 100 == 2
                || answer.json().path("message").asText().length() > 10;
        if (answer.status() >= 500 || !inWords) {
            faults.add(answer.status() + " " + path + " " + body + ": " + answer.body());
        }
        return answer;
    }
}
