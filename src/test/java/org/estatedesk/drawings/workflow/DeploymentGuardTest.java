package org.estatedesk.drawings.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Deploys over the REST interface what somebody with the right to redraw, but not to program, could send. */
@DeskTest
class DeploymentGuardTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final RepositoryService repository;
    private final IdentityService identity;
    private final AuthorizationService authorizations;
    private final ModelerClient modeler;

    DeploymentGuardTest(
            @Autowired RepositoryService repository,
            @Autowired IdentityService identity,
            @Autowired AuthorizationService authorizations,
            @Autowired TestRestTemplate http) {
        this.repository = repository;
        this.identity = identity;
        this.authorizations = authorizations;
        this.modeler = new ModelerClient(http, "en");
    }

    @BeforeEach
    void demoMayDeploy() {
        if (identity.createUserQuery().userId("demo").count() > 0) {
            return;
        }
        User demo = identity.newUser("demo");
        demo.setPassword("demo");
        identity.saveUser(demo);
        Authorization deploy = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        deploy.setUserId("demo");
        deploy.setResource(Resources.DEPLOYMENT);
        deploy.setResourceId(Authorization.ANY);
        deploy.addPermission(Permissions.ALL);
        authorizations.saveAuthorization(deploy);
    }

    @AfterEach
    void nothingIsLeft() {
        repository.createDeploymentQuery().deploymentSource("Camunda Modeler").list().stream()
                .filter(deployment -> !DrawingChange.SHIPPED.equals(deployment.getName()))
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }

    @Test
    void theModelerReadsWhatWentLive() throws IOException {
        ResponseEntity<String> answer = modeler.deploy(
                "Lost key",
                ModelerClient.withForms(Samples.file(Samples.DRAWING).content()));
        JsonNode live = JSON.readTree(answer.getBody()).path("deployedProcessDefinitions");
        assertThat(live).hasSize(1);
        assertThat(live.elements().next().path("key").asText()).isEqualTo("lost-key");
    }

    @Test
    void theModelersLogShowsEveryFaultWithItsAdvice() throws IOException {
        ResponseEntity<String> answer = modeler.deployChanged("PT15M", "15 min");
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(JSON.readTree(answer.getBody()).path("message").asText())
                .isEqualTo(
                        "Nothing was deployed: 1 finding(s).\nlost-key.bpmn: \"15 min passed\" "
                                + "(Deadline_AskWhere15Min) has the time 15 min, which cannot be read. Write it like this: PT15M.");
    }

    @Test
    void aSoundDrawingGoesLive() {
        ResponseEntity<String> answer = modeler.deploy(
                "Lost key",
                ModelerClient.withForms(Samples.file(Samples.DRAWING).content()));
        assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(HttpStatus.OK);
        assertThat(liveLostKeys()).isOne();
    }

    @Test
    void aRedrawThatCarriesTheDrawingAloneFindsItsFormsInTheEngine() {
        modeler.deploy(
                "Lost key",
                ModelerClient.withForms(Samples.file(Samples.DRAWING).content()));
        byte[] redrawn = Samples.changed(Samples.DRAWING, "PT15M", "PT10M").getBytes(UTF_8);
        ResponseEntity<String> answer = modeler.deploy("Lost key", List.of(new DrawingFile(Samples.DRAWING, redrawn)));
        assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(HttpStatus.OK);
        assertThat(liveLostKeys()).isEqualTo(2);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Flow_Found | ${keyFound} | ${''.getClass().forName('java.lang.Runtime')}",
                "Flow_Found | ${keyFound} | ${execution.setVariable('keyFound', true)}",
                "Flow_Found | ${keyFound} | ${environment.systemProperties}",
                "Flow_Found | <bpmn:conditionExpression | <bpmn:conditionExpression language=\"javascript\"",
                "Task_AskWhere | Ask where it was lost | ${runtimeService.toString()}",
                "Task_HandOverKey | Hand over key\" | Hand over key\" camunda:dueDate=\"15 min\"",
                "Task_AskWhere | camunda:candidateGroups=\"front-desk\" | camunda:candidateGroups=\"nobody\"",
            })
    void aFaultIsRefusedAndItsElementNamed(String element, String spot, String replacement) {
        assertRefused(modeler.deployChanged(spot, replacement), element);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"scriptTask scriptFormat=\"javascript\"", "serviceTask camunda:class=\"java.lang.Thread\""})
    void codeInAStepIsRefused(String tag) {
        String step = "<bpmn:%s id=\"Step_Evil\" name=\"Evil step\"></bpmn:%s>".formatted(tag, tag.split(" ")[0]);
        String next = "    <bpmn:endEvent id=\"End_KeyReturned\"";
        assertRefused(modeler.deployChanged(next, step + next), "Step_Evil");
    }

    @Test
    void aMessageWithoutATextIsRefused() {
        String step = "<bpmn:serviceTask id=\"Step_Tell\" name=\"Tell\" camunda:delegateExpression=\"${notify}\">"
                + "<bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name=\"template\">nowhere"
                + "</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements></bpmn:serviceTask>";
        String next = "    <bpmn:endEvent id=\"End_KeyReturned\"";
        ResponseEntity<String> answer = modeler.deployChanged(next, step + next);
        assertRefused(answer, "Step_Tell");
        assertThat(answer.getBody()).contains("nowhere", "there is no text");
    }

    @Test
    void allFaultsAreToldAtOnce() {
        byte[] drawing = Samples.changed(Samples.DRAWING, "front-desk", "nobody")
                .replace("Key found?", "Key found")
                .replace("PT15M", "15 min")
                .getBytes(UTF_8);
        ResponseEntity<String> answer = modeler.deploy("attack", ModelerClient.withForms(drawing));
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains("nobody", "Gateway_KeyFound", "PT15M", "Task_AskWhere");
    }

    @Test
    void refusalSpeaksTheLanguageOfWhoAsks() {
        ModelerClient chinese = new ModelerClient(modeler.http(), "zh-CN");
        assertThat(chinese.deployChanged("PT15M", "15 min").getBody()).contains("请这样写：PT15M");
    }

    @ParameterizedTest
    @CsvSource({
        "lost-key.bpmn, <bpmn:definitions",
        "lost-key.bpmn, <?xml version=\"1.0\"?><nonsense/>",
        "lost-key.bpmn, ''",
        "key-urgency.dmn, <definitions",
        "ask-where.form, {\"id\":",
        "ask-where.form, []",
        "evil.groovy, 1",
        "page.html, <script>alert(1)</script>",
        "old.bpmn20.xml, <x/>",
        "case.cmmn, <x/>"
    })
    void whatCannotBeReadOrIsOfAnotherKindIsRefused(String name, String content) {
        ResponseEntity<String> answer =
                modeler.deploy("attack", List.of(new DrawingFile(name, content.getBytes(UTF_8))));
        assertRefused(answer, name);
    }

    private void assertRefused(ResponseEntity<String> answer, String element) {
        assertThat(answer.getStatusCode()).as(answer.getBody()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody()).contains(element);
        assertThat(liveLostKeys()).isZero();
    }

    private long liveLostKeys() {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey("lost-key")
                .count();
    }
}
