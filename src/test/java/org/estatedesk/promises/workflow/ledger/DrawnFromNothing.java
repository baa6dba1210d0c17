package org.estatedesk.promises.workflow.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.EndEventBuilder;
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
        EndEventBuilder process = steps();
        late(process, "Task_Open", "Deadline_Open5Min", "PT5M");
        late(process, "Task_Greet", "Deadline_Greet1Day", "P1D");
        return Bpmn.convertToString(process.done());
    }

    private static void late(EndEventBuilder process, String step, String timer, String duration) {
        process.moveToActivity(step)
                .boundaryEvent(timer)
                .name("Time passed")
                .cancelActivity(false)
                .timerWithDuration(duration)
                .endEvent(timer.replace("Deadline", "End"))
                .name("Delay noted");
    }

    private static EndEventBuilder steps() {
        return Bpmn.createExecutableProcess(KEY)
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
