package org.estatedesk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.CREATE_INSTANCE;

import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.repository.Deployment;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may open, start and deploy what. */
@DeskTest
class RightsTest {

    @Autowired
    ProcessEngine engine;

    TrialDesk desk;
    Deployment trial;

    @BeforeEach
    void deploy() {
        desk = new TrialDesk(engine);
        trial = desk.deployTrial();
    }

    @AfterEach
    void remove() {
        desk.remove(trial);
    }

    @ParameterizedTest
    @CsvSource({
        "complaint-handling, hotline frontdesk frontdesk2 assistant assistant2 csadmin supervisor dispatcher demo",
        "answer-correction, hotline frontdesk frontdesk2 assistant assistant2 csadmin supervisor dispatcher director"
                + " manager demo",
        "case-handover, hotline frontdesk frontdesk2 assistant assistant2 csadmin supervisor dispatcher director"
                + " manager demo",
        "consultation, hotline frontdesk frontdesk2 assistant assistant2 csadmin supervisor dispatcher demo",
        "call-back, hotline frontdesk frontdesk2 assistant assistant2 csadmin supervisor dispatcher demo",
        "work-order, hotline frontdesk frontdesk2 assistant assistant2 csadmin supervisor dispatcher demo",
        "work-order-part, demo",
        "notification-delivery, demo",
    })
    void only_those_whose_role_it_is_may_start(String procedure, String people) {
        assertThat(peopleWhoMay(person -> mayStart(person, procedure))).containsExactlyInAnyOrder(people.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "cockpit, manager auditor demo",
        "admin, demo",
    })
    void only_those_whose_role_it_is_may_open(String app, String people) {
        assertThat(peopleWhoMay(person -> mayOpen(person, app))).containsExactlyInAnyOrder(people.split(" "));
    }

    @Test
    void everybody_but_the_auditor_opens_tasklist() {
        assertThat(peopleWhoMay(person -> !mayOpen(person, "tasklist"))).containsExactly("auditor");
    }

    @Test
    void the_start_list_shows_what_the_person_may_start_and_nothing_else() {
        assertThat(desk.as("frontdesk", this::startList)).isEqualTo(1);
        assertThat(desk.as("guard", this::startList)).isZero();
    }

    @Test
    void a_start_by_somebody_else_is_refused() {
        assertThatThrownBy(() -> desk.as("guard", this::start)).isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> desk.as("groupcsc", this::start)).isInstanceOf(AuthorizationException.class);

        desk.as("hotline", this::start);

        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .deploymentId(trial.getId())
                        .count())
                .isEqualTo(1);
    }

    @Test
    void the_customer_service_centre_deploys_and_the_front_desk_does_not() {
        Deployment redrawn = desk.as("manager", () -> desk.newDrawing().deploy());
        try {
            assertThat(redrawn.getId()).isNotEqualTo(trial.getId());
            assertThatThrownBy(
                            () -> desk.as("frontdesk", () -> desk.newDrawing().deploy()))
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> desk.as("auditor", () -> desk.newDrawing().deploy()))
                    .isInstanceOf(AuthorizationException.class);
        } finally {
            desk.remove(redrawn);
        }
    }

    @Test
    void who_deployed_may_not_delete_it_and_its_cases() {
        Deployment redrawn = desk.as("manager", () -> desk.newDrawing().deploy());
        try {
            assertThatThrownBy(() -> desk.as("manager", () -> desk.remove(redrawn)))
                    .isInstanceOf(AuthorizationException.class);
        } finally {
            desk.remove(redrawn);
        }
    }

    @Test
    void nobody_deletes_the_own_account_but_everybody_may_change_the_own_name() {
        var identities = engine.getIdentityService();
        assertThatThrownBy(() -> desk.as("finance", () -> identities.deleteUser("finance")))
                .isInstanceOf(AuthorizationException.class);

        desk.as("finance", () -> {
            User self = identities.createUserQuery().userId("finance").singleResult();
            self.setEmail("finance@example.org");
            identities.saveUser(self);
        });

        assertThat(identities.createUserQuery().userId("finance").singleResult().getEmail())
                .isEqualTo("finance@example.org");
    }

    private Set<String> peopleWhoMay(java.util.function.Predicate<String> deed) {
        return DemoPerson.byId().keySet().stream().filter(deed).collect(Collectors.toSet());
    }

    private boolean mayStart(String person, String procedure) {
        return engine.getAuthorizationService()
                .isUserAuthorized(
                        person, desk.groupsOf(person), CREATE_INSTANCE, Resources.PROCESS_DEFINITION, procedure);
    }

    private boolean mayOpen(String person, String app) {
        return engine.getAuthorizationService()
                .isUserAuthorized(person, desk.groupsOf(person), ACCESS, Resources.APPLICATION, app);
    }

    private long startList() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(trial.getId())
                .startableInTasklist()
                .startablePermissionCheck()
                .count();
    }

    private void start() {
        engine.getRuntimeService().startProcessInstanceByKey(TrialDesk.PROCEDURE);
    }
}
