package org.estatedesk.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.estatedesk.platform.workflow.HttpCaller.REST;
import static org.estatedesk.platform.workflow.HttpCaller.WEB;

import java.net.http.HttpResponse;
import java.util.Base64;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who gets in, who does not, and what the log says about it. */
@DeskTest
@ExtendWith(OutputCaptureExtension.class)
class WebAccessTest {

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    AuthorizationService rights;

    private HttpCaller anybody;

    @BeforeEach
    void people() {
        AttackPeople.create(identities, rights);
        anybody = new HttpCaller(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engine", "/task", "//engine", "/engine/default/task", "/engine;x=1", "/version"})
    void theRestInterfaceIsClosedToAnybodyAnonymous(String path) {
        HttpResponse<String> answer = anybody.get(REST + path);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Basic"));
        assertThat(anybody.post(REST + path, "{}").statusCode()).isEqualTo(401);
        assertThat(anybody.as("nobody").get(REST + path).statusCode()).isEqualTo(401);
    }

    @Test
    void theRestInterfaceActsWithTheCallersGroups() {
        assertThat(anybody.as(AttackPeople.WORKER).get(REST + "/engine").statusCode())
                .isEqualTo(200);
        assertThat(anybody.get(REST + "/user?id=attack-admin").body()).isEqualTo("[]");
        // The start of a process that is not there: a right that only the team has.
        assertThat(anybody.post(REST + "/process-definition/key/attack-none/start", "{}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theRestInterfaceDoesNotServeFormsOfOtherSites() {
        HttpCaller browser = anybody.as(AttackPeople.ADMIN).with("Sec-Fetch-Site", "cross-site");
        assertThat(browser.post(REST + "/task", "{}").statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup",
                "/camunda/api//admin/setup/default/user/create",
                "/camunda;a=b/api;c/admin/setup/default/user/create",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/admin/x/../setup/default/user/create",
                "/camunda/app/admin/default/setup/",
                "/camunda/app/admin/default/setup"
            })
    void theFirstAdministratorsSetupIsClosed(String path) {
        String user = "{\"profile\":{\"id\":\"attacker\"},\"credentials\":{\"password\":\"attacker\"}}";
        assertThat(anybody.get(path).statusCode()).isEqualTo(404);
        assertThat(anybody.post(path, user).statusCode()).isIn(403, 404);
        assertThat(identities.createUserQuery().userId("attacker").count()).isZero();
    }

    @Test
    void signInsAtTheWebAppsAreLoggedGoodAndBad(CapturedOutput output) {
        assertThat(anybody.signIn(AttackPeople.WORKER, "wrong-attack").statusCode())
                .isEqualTo(401);
        assertThat(output).contains("Failed login attempt for user attack-worker. Reason: bad credentials");
        identities.unlockUser(AttackPeople.WORKER);
        assertThat(anybody.signIn(AttackPeople.WORKER, AttackPeople.WORKER).statusCode())
                .isEqualTo(200);
        assertThat(output).contains("Successful login for user attack-worker");
        assertThat(anybody.get(WEB + "/task").statusCode()).isEqualTo(200);
        assertThat(output).doesNotContain("wrong-attack");
    }

    @Test
    void signInsAtTheRestInterfaceAreLoggedBadAlwaysGoodOnceAnHour(CapturedOutput output) {
        assertThat(anybody.as("attack-ghost").get(REST + "/task").statusCode()).isEqualTo(401);
        assertThat(output).contains("REST sign-in refused for 'attack-ghost' from 127.0.0.1");
        anybody.as(AttackPeople.COLLEAGUE).get(REST + "/task");
        anybody.get(REST + "/task");
        assertThat(output.toString().split("REST sign-in of 'attack-colleague' from 127.0.0.1", -1).length - 1)
                .isLessThanOrEqualTo(1);
    }

    @Test
    void noNameForgesALineOfTheLog(CapturedOutput output) {
        String forged = Base64.getEncoder().encodeToString("attack\n2026 INFO forged:x".getBytes());
        assertThat(anybody.with("Authorization", "Basic " + forged)
                        .get(REST + "/task")
                        .statusCode())
                .isEqualTo(401);
        assertThat(new HttpCaller(port)
                        .signIn("attack%0A2026%20INFO%20forged", "x")
                        .statusCode())
                .isEqualTo(400);
        assertThat(output).doesNotContain("\n2026 INFO forged");
    }

    @Test
    void wrongPasswordsFromElsewhereLockNobodyOutForGood() {
        for (int attempt = 0; attempt < 15; attempt++) {
            identities.checkPassword(AttackPeople.COLLEAGUE, "wrong");
            ClockUtil.offset((attempt + 1) * 6_000L);
        }
        try {
            assertThat(anybody.as(AttackPeople.COLLEAGUE).get(REST + "/task").statusCode())
                    .isEqualTo(200);
        } finally {
            ClockUtil.reset();
        }
    }

    @Test
    void metricsAreForThoseWhoReadFigures() {
        String metrics = "/actuator/prometheus";
        assertThat(anybody.get(metrics).statusCode()).isEqualTo(401);
        assertThat(anybody.as("guard").get(metrics).statusCode()).isEqualTo(403);
        assertThat(anybody.as("manager").get(metrics).statusCode()).isIn(200, 404);
        assertThat(anybody.as("demo").get(metrics).statusCode()).isIn(200, 404);
    }

    @Test
    void nothingOfTheActuatorIsOpenButHealth() {
        assertThat(anybody.get("/actuator/health").body())
                .isEqualTo(
                        "{\"status\":\"UP\",\"groups\":[\"disk\",\"jobs\",\"liveness\",\"messages\",\"proof\",\"readiness\"]}");
        for (String closed : new String[] {"env", "beans", "heapdump", "shutdown", "loggers", "configprops", "info"}) {
            assertThat(anybody.get("/actuator/" + closed).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void everyPageTellsTheBrowserWhatItMayNotDo() {
        var headers = anybody.get("/actuator/health").headers();
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Content-Security-Policy")).hasValue("frame-ancestors 'none'");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    }
}
