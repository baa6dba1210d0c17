package org.estatedesk.people.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.DefaultPasswordPolicyImpl;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A start that is no demonstration: nobody is there but the administrator who was named. */
@DeskTest
@TestPropertySource(
        properties = {
            "estatedesk.demo=false",
            "estatedesk.admin.user=li.na@example.org",
            "estatedesk.admin.password=" + ProductionStartTest.PASSWORD
        })
class ProductionStartTest {

    static final String PASSWORD = "Lantern-7-Harbour!";

    @Autowired
    IdentityService identities;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestRestTemplate browser;

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
        assertThat(identities.createGroupQuery().count()).isEqualTo(19);
    }

    @Test
    void the_start_page_names_no_sign_in() {
        assertThat(browser.getForObject("/", String.class))
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
        engine.setEnablePasswordPolicy(true).setPasswordPolicy(new DefaultPasswordPolicyImpl());
        identities.deleteMembership("li.na@example.org", "camunda-admin");
        try {
            administrator("chief", "chief").createIfNone();

            assertThat(identities.createUserQuery().userId("chief").count()).isZero();
        } finally {
            administrator("li.na@example.org", PASSWORD).createIfNone();
            engine.setEnablePasswordPolicy(before);
        }
        assertThat(administrators()).isEqualTo(1);
    }

    private FirstAdministrator administrator(String id, String password) {
        return new FirstAdministrator(identities, transaction, id, password);
    }

    private long administrators() {
        return identities.createUserQuery().memberOfGroup("camunda-admin").count();
    }
}
