package org.estatedesk.tasklist.finding;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Staff who search for one complaint, which the hotline registered. Others share the store: name, telephone and unit are its own. */
@DeskTest
abstract class Seeker {

    private static final long START = System.nanoTime() / 1000 % 10_000_000;
    private static int made;

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    /** Seven digits, of each test its own. */
    final String digits = "%07d".formatted((START + made++) % 10_000_000);

    final String customer = "欧阳" + Long.toString(Long.parseLong(digits), 36) + "x";
    final String phone = "1390" + digits;
    final String unit = "%s-%s".formatted(digits.substring(0, 3), digits.substring(3));

    ProcessInstance complaint;
    String number;

    @BeforeEach
    void register() {
        complaint = desk.start("hotline", "complaint-handling", form());
        number = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(complaint.getId())
                .singleResult()
                .getBusinessKey();
    }

    private Map<String, Object> form() {
        Map<String, Object> form =
                new HashMap<>(Map.of("customerName", customer, "customerPhone", phone, "unit", unit));
        form.putAll(Map.of("channel", "hotline", "subject", "noise", "department", "property"));
        form.putAll(Map.of("course", "楼上" + digits + "装修", "demand", "请按规定时间施工", "harm", "none"));
        form.putAll(
                Map.of("fault", "slight", "promiseBroken", "no", "factsClear", "yes", "complainantType", "solution"));
        return form;
    }

    @AfterEach
    void withdraw() {
        engine.getRuntimeService()
                .deleteProcessInstancesIfExists(List.of(complaint.getId()), "test over", false, false, false);
    }

    RestPerson.Answer ask(String person, String typed) {
        return new RestPerson(port, person).page("/desk/find?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8));
    }

    List<JsonNode> found(String person, String typed) {
        return StreamSupport.stream(ask(person, typed).ok().json().path("cases").spliterator(), false)
                .filter(found -> found.path("number").asText().equals(number))
                .toList();
    }

    RestPerson.Answer open(String person, String caseNumber) {
        return new RestPerson(port, person).page("/desk/find/cases/" + caseNumber);
    }
}
