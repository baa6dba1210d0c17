package org.estatedesk.procedures.redraws;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.estatedesk.forms.schema.Expressions;
import org.estatedesk.procedures.soak.Soak;
import org.estatedesk.procedures.soak.Subject;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Sensible redraws are accepted as the desktop Modeler sends them, and cases that start on them run to their end. */
@DeskTest
class RedrawsIT {

    private static final int RUNS = 1;

    @LocalServerPort
    private int port;

    @Autowired
    private TestRestTemplate http;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Expressions expressions;

    @ParameterizedTest
    @EnumSource
    void aSensibleRedrawIsAcceptedAndItsCasesRunToTheirEnd(Redraw redraw) throws Exception {
        String key = redraw.procedure.subject.key();
        byte[] shipped = Files.readAllBytes(Path.of("processes", key + ".bpmn"));
        int before = live(key).getVersion();
        try {
            deploy(redraw.name(), key + ".bpmn", redraw.of(shipped));
            assertThat(live(key).getVersion()).isEqualTo(before + 1);
            runsToItsEnd(redraw.procedure.subject, 1000L * (redraw.ordinal() + 1));
        } finally {
            // A name of its own: of a name that was there with the same content nothing would be deployed again.
            deploy("as shipped, after " + redraw.name(), key + ".bpmn", shipped);
            assertThat(live(key).getVersion()).isEqualTo(before + 2);
        }
    }

    private void runsToItsEnd(Subject subject, long seed) throws Exception {
        long incidents = incidents();
        Soak soak = new Soak(subject, port, expressions, (person, path, form, valid) -> {});
        assertThat(soak.run(seed, RUNS)).isEmpty();
        assertThat(soak.numbers()).hasSizeGreaterThanOrEqualTo(RUNS);
        assertThat(incidents()).as("incidents before and after").isEqualTo(incidents);
    }

    private long incidents() {
        return engine.getRuntimeService().createIncidentQuery().count();
    }

    /** What the desktop Modeler sends when somebody presses Deploy. */
    private void deploy(String why, String name, byte[] content) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        parts.add("deployment-name", why);
        parts.add("deployment-source", "Camunda Modeler");
        parts.add("enable-duplicate-filtering", "true");
        parts.add(name, new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.MULTIPART_FORM_DATA);
        ResponseEntity<String> answer = http.withBasicAuth("manager", "manager")
                .postForEntity("/engine-rest/deployment/create", new HttpEntity<>(parts, headers), String.class);
        assertThat(answer.getStatusCode()).as("%s", answer.getBody()).isEqualTo(HttpStatus.OK);
    }

    private ProcessDefinition live(String key) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult();
    }
}
