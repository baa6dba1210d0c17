package org.estatedesk.promises.workflow.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;

/** What a manager draws and deploys who has never heard of the ledger: two steps, one with five minutes. */
record DrawnFromNothing(TestRestTemplate http) {

    static final String KEY = "knock-at-door";
    private static final String FORM = """
            {"type": "default", "schemaVersion": 16, "id": "%s", "components": [
              {"id": "Field_Note", "type": "textfield", "key": "note", "label": "Note", "validate": {"maxLength": 50}}]}""";

    ResponseEntity<String> deploy() {
        LinkedMultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", "test drawings");
        files().forEach((name, text) -> parts.add(name, attachment(name, text)));
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        return http.withBasicAuth("demo", "demo")
                .postForEntity("/engine-rest/deployment/create", new HttpEntity<>(parts, headers), String.class);
    }

    private static Map<String, String> files() {
        return Map.of(KEY + ".bpmn", drawing(), "note-knock.form", FORM.formatted("note-knock"));
    }

    private static String drawing() {
        var process = Bpmn.createExecutableProcess(KEY)
                .name("Knock at the door")
                .documentation("HOT-15")
                .camundaHistoryTimeToLiveString("P30D")
                .startEvent("Start_Knock")
                .name("Knock heard")
                .camundaFormRef("note-knock")
                .camundaFormRefBinding("latest")
                .userTask("Task_Open")
                .name("Open door")
                .camundaCandidateGroups("front-desk")
                .camundaFormRef("note-knock")
                .camundaFormRefBinding("latest")
                .userTask("Task_Greet")
                .name("Greet visitor")
                .camundaCandidateGroups("front-desk")
                .camundaFormRef("note-knock")
                .camundaFormRefBinding("latest")
                .endEvent("End_Greeted")
                .name("Visitor greeted");
        process.moveToActivity("Task_Open")
                .boundaryEvent("Deadline_Open5Min")
                .name("5 min passed")
                .cancelActivity(false)
                .timerWithDuration("PT5M")
                .endEvent("End_OpenLate")
                .name("Delay noted");
        process.moveToActivity("Task_Greet")
                .boundaryEvent("Deadline_Greet1Day")
                .name("1 day passed")
                .cancelActivity(false)
                .timerWithDuration("P1D")
                .endEvent("End_GreetLate")
                .name("Delay noted");
        return Bpmn.convertToString(process.done());
    }

    private static ByteArrayResource attachment(String name, String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        };
    }
}
