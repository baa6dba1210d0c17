package org.estatedesk.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.estatedesk.platform.workflow.HttpCaller.REST;
import static org.estatedesk.platform.workflow.HttpCaller.WEB;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.repository.Deployment;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Attacks on what is live, by people who may not change it and by those who may. */
@DeskTest
class DeploymentsKeptTest {

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    private AttackedDeployment attacked;

    private Deployment live;

    @BeforeEach
    void deploy() {
        attacked = new AttackedDeployment(engine.getRepositoryService());
        live = attacked.drawing().deploy();
    }

    @AfterEach
    void nothingIsLeft() {
        attacked.sweep();
    }

    @ParameterizedTest
    @ValueSource(strings = {"frontdesk", "auditor", "supervisor", "groupcsc"})
    void onlyTheOwnersOfTheProceduresDeploy(String person) throws IOException {
        for (HttpResponse<String> answer : List.of(
                AttackedDeployment.upload(rest(person), REST + "/deployment/create"),
                AttackedDeployment.upload(rest(person), REST + "/engine/default/deployment/create/"))) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        }
        // Whoever may not even read a deployment is told that there is none.
        assertThat(rest(person)
                        .post(REST + "/deployment/" + live.getId() + "/redeploy", "{}")
                        .statusCode())
                .isEqualTo(person.equals("auditor") ? 403 : 404);
        assertThat(AttackedDeployment.upload(rest(person), REST + "/deployment/create")
                        .body())
                .containsAnyOf(
                        "Only the customer service centre and administrators may put drawings live.",
                        "Auditors read everything and change nothing.");
        assertThatThrownBy(() -> desk.as(person, () -> attacked.drawing().deploy()))
                .isInstanceOf(AuthorizationException.class);
        // The engine knows no such address; the guard no longer goes by addresses.
        assertThat(AttackedDeployment.upload(rest(person), REST + "/engine/default/deployment//create/")
                        .statusCode())
                .isIn(403, 404);
        assertThat(attacked.count()).isOne();
    }

    @Test
    void norThroughTheWebApps() throws IOException {
        HttpCaller web = new HttpCaller(port);
        web.signIn("frontdesk", "frontdesk");
        assertThat(AttackedDeployment.upload(web, WEB + "/deployment/create").statusCode())
                .isEqualTo(403);
        assertThat(attacked.count()).isOne();
    }

    @Test
    void aRightGivenByHandDoesNotMakeAnOwner() {
        AuthorizationService rights = engine.getAuthorizationService();
        Authorization byHand = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        byHand.setUserId("frontdesk");
        byHand.setResource(Resources.DEPLOYMENT);
        byHand.setResourceId(Authorization.ANY);
        byHand.addPermission(Permissions.ALL);
        rights.saveAuthorization(byHand);
        try {
            assertThatThrownBy(
                            () -> desk.as("frontdesk", () -> attacked.drawing().deploy()))
                    .isInstanceOf(AuthorizationException.class)
                    .hasMessageContaining("Only the customer service centre");
            assertThat(delete("frontdesk", "/deployment/" + live.getId() + "?cascade=true"))
                    .isEqualTo(403);
        } finally {
            rights.deleteAuthorization(byHand.getId());
        }
        assertThat(attacked.count()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "frontdesk", "auditor"})
    void onlyAdministratorsDelete(String person) {
        for (String path : paths()) {
            // Whoever may not even read a deployment is told that there is none.
            boolean unseen = person.equals("frontdesk") && path.startsWith("/deployment/");
            assertThat(delete(person, path)).as(path).isEqualTo(unseen ? 404 : 403);
        }
        assertThat(attacked.count()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"manager", "frontdesk", "auditor"})
    void norThroughJava(String person) {
        RepositoryService repository = engine.getRepositoryService();
        assertForbidden(person, () -> repository.deleteDeployment(live.getId(), true));
        assertForbidden(person, () -> repository.deleteProcessDefinition(version(), true));
        assertForbidden(
                person,
                () -> repository
                        .deleteProcessDefinitions()
                        .byKey("kept-procedure")
                        .cascade()
                        .delete());
        assertThat(attacked.count()).isOne();
    }

    private void assertForbidden(String person, Runnable deletion) {
        assertThatThrownBy(() -> desk.as(person, () -> {
                    deletion.run();
                    return true;
                }))
                .isInstanceOf(AuthorizationException.class)
                .hasMessageContaining("Only administrators may delete");
    }

    @Test
    void notEvenAnAdministratorDeletesAProcedureWithCases() {
        String running = engine.getRuntimeService()
                .startProcessInstanceByKey("kept-procedure")
                .getId();
        assertThatNothingGoes();
        engine.getRuntimeService().deleteProcessInstance(running, "over");
        assertThatNothingGoes();
        engine.getHistoryService().deleteHistoricProcessInstance(running);
        assertThat(delete("demo", "/deployment/" + live.getId() + "?cascade=true"))
                .isEqualTo(204);
        assertThat(attacked.count()).isZero();
    }

    private void assertThatNothingGoes() {
        for (String path : paths()) {
            assertThat(delete("demo", path)).as(path).isEqualTo(409);
        }
        assertThat(attacked.count()).isOne();
    }

    private List<String> paths() {
        return List.of(
                "/deployment/" + live.getId() + "?cascade=true",
                "/deployment/" + live.getId() + "/",
                "/process-definition/" + version() + "?cascade=true",
                "/process-definition/key/kept-procedure?cascade=true");
    }

    private String version() {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(live.getId())
                .singleResult()
                .getId();
    }

    private int delete(String person, String path) {
        return rest(person).send("DELETE", REST + path, null, new byte[0]).statusCode();
    }

    private HttpCaller rest(String person) {
        return new HttpCaller(port).as(person);
    }
}
