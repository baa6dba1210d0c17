package org.estatedesk.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.estatedesk.platform.workflow.HttpCaller.REST;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Variables that do not fit: each answer names the variable, none is an error of ours. */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VariableAttackTest {

    /** No such process: whatever passes the guard is answered with 404. */
    private static final String START = REST + "/process-definition/key/attack-none/start";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    AuthorizationService rights;

    @Autowired
    RepositoryService repository;

    private HttpCaller rest;

    @BeforeAll
    void signIn() {
        AttackPeople.create(identities, rights);
        rest = new HttpCaller(port).as(AttackPeople.WORKER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'Integer','value':'abc'}",
                "{'type':'Integer','value':1.5}",
                "{'type':'Integer','value':2147483648}",
                "{'type':'Integer','value':true}",
                "{'type':'Long','value':9223372036854775808}",
                "{'value':9223372036854775808}",
                "{'type':'Double','value':'1e999'}",
                "{'type':'Double','value':'NaN'}",
                "{'type':'Boolean','value':'yes'}",
                "{'type':'Boolean','value':1}",
                "{'type':'Date','value':'yesterday'}",
                "{'type':'Date','value':'2026-02-30T10:00:00.000+0800'}",
                "{'type':'Json','value':'{'}",
                "{'type':'Null','value':'x'}",
                "{'type':'Object','value':'rO0AB','valueInfo':{'objectTypeName':'java.util.List',"
                        + "'serializationDataFormat':'application/x-java-serialized-object'}}",
                "{'type':'File','value':'eA=='}",
                "{'type':'Bytes','value':'eA=='}",
                "{'type':'Xml','value':'<a/>'}",
                "{'type':'Nonsense','value':'x'}",
                "{'type':'','value':'x'}",
                "{'value':{'a':1}}",
                "{'value':[1]}",
                "{'type':'String','value':'a\\u0000b'}",
                "{'type':'String','value':'a\\ud800b'}",
                "{'type':'String','value':'x','type':'Integer'}",
                "{'type':'Integer','value':'x','valueInfo':{'variables':{'y':{'value':1}}}}",
                "null",
                "5",
                "[]"
            })
    void thatDoNotFitTheirTypeAreRefusedByName(String variable) {
        HttpResponse<String> answer = rest.post(START, start("wrongOne", variable));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).containsAnyOf("wrongOne", "\\\"variables\\\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'Integer','value':5}",
                "{'type':'integer','value':'-5'}",
                "{'type':'Long','value':9223372036854775807}",
                "{'type':'Double','value':1.5}",
                "{'type':'Double','value':'3'}",
                "{'type':'Boolean','value':true}",
                "{'type':'Date','value':'2026-11-22T10:00:00.000+0800'}",
                "{'type':'Json','value':'[{\\\"a\\\":null}]','valueInfo':{}}",
                "{'type':'String','value':null}",
                "{'type':null,'value':'中文 \\ud83d\\ude00'}",
                "{'value':12.5,'local':true}"
            })
    void thatFitPass(String variable) {
        assertThat(rest.post(START, start("rightExpression", variable)).statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"4001,400,longOne", "600000,400,longOne", "1048576,400,longOne", "3000000,413,512"})
    void ofTooMuchTextAreRefused(int length, int status, String named) {
        String variable = "{'type':'String','value':'" + "长".repeat(length / 12) + "a".repeat(length) + "'}";
        HttpResponse<String> answer = rest.post(START, start("longOne", variable));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains(named);
    }

    @Test
    void aLargeBodyOfManySmallMembersIsRefusedNamingTheLimit() {
        HttpResponse<String> answer = rest.post(REST + "/task", "{\"ids\":[" + "1,".repeat(300_000) + "1]}");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("512 KiB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task/x/submit-form {'variables':{'wrongOne':{v}}}",
                "/task/x/complete {'variables':{'wrongOne':{v}}}",
                "/task/x/variables {'modifications':{'wrongOne':{v}}}",
                "/message {'messageName':'m','processVariables':{'wrongOne':{v}}}",
                "/message {'messageName':'m','correlationKeys':{'wrongOne':{v}}}",
                "/process-instance/x/modification {'instructions':[{'variables':{'wrongOne':{v}}}]}",
                "/process-definition/x/submit-form {'variables':{'wrongOne':{v}}}"
            })
    void areCheckedWhereverTheyCanBeSent(String request) {
        String[] parts =
                request.replace("{v}", "{'type':'Integer','value':'abc'}").split(" ", 2);
        HttpResponse<String> answer = rest.post(REST + parts[0], parts[1].replace('\'', '"'));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("wrongOne");
    }

    @Test
    void areCheckedWhenTheAddressNamesThem() {
        byte[] body = "{\"type\":\"Integer\",\"value\":\"abc\"}".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = rest.send("PUT", REST + "/task/x/variables/wrongOne", "application/json", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("wrongOne");
    }

    @Test
    void refusalsSpeakTheCallersLanguage() {
        HttpCaller chinese = new HttpCaller(port).as(AttackPeople.WORKER).with("Accept-Language", "zh-CN,zh");
        assertThat(chinese.post(START, start("wrongOne", "{'type':'Integer','value':'abc'}"))
                        .body())
                .contains("变量“wrongOne”的值不是 Integer 类型");
    }

    @Test
    void uploadsLargerThanTheLimitPassUntouched() {
        String part = "--x\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";
        String body = part.formatted("deployment-name", "", "attack-upload")
                + part.formatted("notes", "; filename=\"notes.txt\"", "{\"aExpression\":".repeat(200_000))
                + "--x--\r\n";
        HttpResponse<String> answer = new HttpCaller(port)
                .as(AttackPeople.ADMIN)
                .send(
                        "POST",
                        REST + "/deployment/create",
                        "multipart/form-data; boundary=x",
                        body.getBytes(StandardCharsets.UTF_8));
        // The guard of the drawings refuses a text file; that it says so shows that the upload arrived whole.
        assertThat(answer.body()).contains("notes.txt");
        repository
                .createDeploymentQuery()
                .deploymentName("attack-upload")
                .list()
                .forEach(made -> repository.deleteDeployment(made.getId()));
    }

    private static String start(String name, String variable) {
        return ("{'businessKey':'k','variables':{'" + name + "':" + variable + "}}").replace('\'', '"');
    }
}
