package org.estatedesk.people.workflow;

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
import org.camunda.bpm.engine.history.HistoricJobLogQuery;
import org.camunda.bpm.engine.identity.PasswordPolicy;
import org.camunda.bpm.engine.identity.PasswordPolicyResult;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.DefaultPasswordPolicyImpl;
import org.estatedesk.platform.Roles;
import org.estatedesk.support.FreshDataDirectory;
import org.estatedesk.support.Patience;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/**
 * A desk as it runs in earnest: with the job executor, and nobody is there but the administrator who was named. Its web
 * server is a mock and its engine has a name of its own, because the engine's web interfaces are the same static objects
 * for all contexts of this JVM.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        properties = {
            "camunda.bpm.process-engine-name=earnest",
            "estatedesk.demo=false",
            "estatedesk.admin.user=li.na@example.org",
            "estatedesk.admin.password=" + ProductionStartTest.PASSWORD
        })
@ContextConfiguration(initializers = FreshDataDirectory.class)
@DirtiesContext
class ProductionStartTest {

    static final String PASSWORD = "Lantern-7-Harbour!";

    @Autowired
    IdentityService identities;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    WebApplicationContext desk;

    @Test
    void one_administrator_exists_and_no_demo_person() {
        assertThat(identities.createUserQuery().list()).extracting(User::getId).containsExactly("li.na@example.org");
        assertThat(administrators()).isEqualTo(1);
        assertThat(identities.checkPassword("li.na@example.org", PASSWORD)).isTrue();
        assertThat(identities.checkPassword("demo", "demo")).isFalse();
    }

    @Test
    void the_groups_are_the_same_as_in_the_demonstration() {
        assertThat(identities.createGroupQuery().groupId("front-desk").count()).isEqualTo(1);
        assertThat(identities.createGroupQuery().count()).isEqualTo(24);
    }

    @Test
    void the_start_page_names_no_sign_in() throws Exception {
        MockMvc browser = MockMvcBuilders.webAppContextSetup(desk).build();
        assertThat(browser.perform(MockMvcRequestBuilders.get("/"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("Open Tasklist")
                .doesNotContain("Demo sign-in");
    }

    @Test
    void a_later_start_with_another_name_creates_nobody() {
        administrator("other", PASSWORD).createIfNone();

        assertThat(identities.createUserQuery().count()).isEqualTo(1);
    }

    @Test
    void without_an_administrator_a_refused_or_missing_one_does_not_stop_the_start() {
        identities.deleteMembership("li.na@example.org", "camunda-admin");
        try {
            administrator("not a sign-in", PASSWORD).createIfNone();
            administrator("", "").createIfNone();

            assertThat(administrators()).isZero();
            assertThat(identities.createUserQuery().count()).isEqualTo(1);
        } finally {
            administrator("li.na@example.org", PASSWORD).createIfNone();
        }
        assertThat(administrators()).isEqualTo(1);
    }

    @Test
    void a_password_that_the_policy_refuses_does_not_stop_the_start() {
        boolean before = engine.isEnablePasswordPolicy();
        PasswordPolicy policy = engine.getPasswordPolicy();
        engine.setEnablePasswordPolicy(true).setPasswordPolicy(new DefaultPasswordPolicyImpl());
        identities.deleteMembership("li.na@example.org", "camunda-admin");
        try {
            administrator("chief", "chief").createIfNone();

            assertThat(identities.createUserQuery().userId("chief").count()).isZero();
        } finally {
            administrator("li.na@example.org", PASSWORD).createIfNone();
            engine.setEnablePasswordPolicy(before).setPasswordPolicy(policy);
        }
        assertThat(administrators()).isEqualTo(1);
    }

    @Test
    void weak_passwords_are_refused() {
        User user = identities.newUser("attack-weak");
        for (String password : List.of("attack-weak", "password", "Short1!", "attack-weakA1!")) {
            user.setPassword(password);
            assertThatThrownBy(() -> identities.saveUser(user)).hasMessageContaining("Password does not match policy");
        }
        user.setPassword("Long-Enough-2026");
        identities.saveUser(user);
        identities.deleteUser(user.getId());
        PasswordPolicyResult weak = identities.checkPasswordAgainstPolicy("abc");
        assertThat(weak.isValid()).isFalse();
    }

    @Test
    void a_timer_fires_within_a_second_of_its_due_time() {
        repository
                .createDeployment()
                .addModelInstance("attack-timer.bpmn", WaitingDrawing.twoSeconds("attack-timer"))
                .deploy();
        Patience.mostly(
                3,
                Duration.ofSeconds(1),
                () -> lateness(runtime.startProcessInstanceByKey("attack-timer").getId()));
    }

    private Duration lateness(String run) {
        HistoricJobLogQuery fired =
                history.createHistoricJobLogQuery().processInstanceId(run).successLog();
        await().atMost(Patience.of(Duration.ofSeconds(30))).until(() -> fired.count() == 1);
        HistoricJobLog log = fired.singleResult();
        Duration late = Duration.between(
                log.getJobDueDate().toInstant(), log.getTimestamp().toInstant());
        assertThat(late).isGreaterThanOrEqualTo(Duration.ZERO);
        return late;
    }

    private FirstAdministrator administrator(String id, String password) {
        return new FirstAdministrator(Roles.shipped(), identities, transaction, id, password);
    }

    private long administrators() {
        return identities.createUserQuery().memberOfGroup("camunda-admin").count();
    }
}
