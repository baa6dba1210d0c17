package org.estatedesk.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.identity.PasswordPolicyResult;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.estatedesk.support.FreshDataDirectory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/**
 * A desk as it runs in earnest: with the job executor, without the demo. Its web server is a mock and its engine has a name
 * of its own, because the engine's web interfaces are the same static objects for all contexts of this JVM.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {"camunda.bpm.process-engine-name=earnest", "estatedesk.demo=false"})
@ContextConfiguration(initializers = FreshDataDirectory.class)
@DirtiesContext
class OutsideDemoTest {

    private static final int TIMERS = 5;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    IdentityService identities;

    @Test
    void aTimerFiresWithinASecondOfItsDueTime() {
        repository
                .createDeployment()
                .addModelInstance("attack-timer.bpmn", waitTwoSeconds())
                .deploy();
        for (int timer = 0; timer < TIMERS; timer++) {
            runtime.startProcessInstanceByKey("attack-timer");
        }
        List<HistoricJobLog> fired =
                await().atMost(Duration.ofSeconds(30)).until(this::fired, all -> all.size() == TIMERS);
        // The middle one: a busy build machine may hold up one of them.
        assertThat(fired.stream()
                        .map(OutsideDemoTest::lateness)
                        .sorted()
                        .toList()
                        .get(TIMERS / 2))
                .isBetween(0L, 1000L);
    }

    private static BpmnModelInstance waitTwoSeconds() {
        return Bpmn.createExecutableProcess("attack-timer")
                .name("Wait two seconds")
                .camundaHistoryTimeToLiveString("P1D")
                .startEvent("Start_Asked")
                .name("Asked")
                .intermediateCatchEvent("Wait_TwoSeconds")
                .name("Two seconds over")
                .timerWithDuration("PT2S")
                .endEvent("End_Done")
                .name("Done")
                .done();
    }

    private List<HistoricJobLog> fired() {
        return history.createHistoricJobLogQuery()
                .processDefinitionKey("attack-timer")
                .successLog()
                .list();
    }

    private static long lateness(HistoricJobLog log) {
        return log.getTimestamp().getTime() - log.getJobDueDate().getTime();
    }

    @Test
    void weakPasswordsAreRefused() {
        User user = identities.newUser("attack-weak");
        for (String password : List.of("attack-weak", "password", "Short1!", "attack-weakA1!")) {
            user.setPassword(password);
            assertThatThrownBy(() -> identities.saveUser(user)).hasMessageContaining("Password does not match policy");
        }
        user.setPassword("Long-Enough-2026");
        identities.saveUser(user);
        PasswordPolicyResult weak = identities.checkPasswordAgainstPolicy("abc");
        assertThat(weak.isValid()).isFalse();
    }

    @Test
    void thereIsNoDemoPerson() {
        assertThat(identities
                        .createUserQuery()
                        .userIdIn("demo", "frontdesk", "manager")
                        .count())
                .isZero();
    }
}
