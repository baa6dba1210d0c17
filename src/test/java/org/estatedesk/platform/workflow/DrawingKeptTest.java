package org.estatedesk.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.estatedesk.platform.workflow.HttpCaller.REST;
import static org.estatedesk.platform.workflow.HttpCaller.WEB;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a person may do who can start cases and work on a team's tasks, and nothing else. */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DrawingKeptTest {

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    AuthorizationService rights;

    @Autowired
    TaskService tasks;

    private HttpCaller rest;
    private HttpCaller web;
    private String task = "";

    @BeforeAll
    void signIn() {
        AttackPeople.create(identities, rights);
        rest = new HttpCaller(port).as(AttackPeople.WORKER);
        web = new HttpCaller(port);
        web.signIn(AttackPeople.WORKER, AttackPeople.WORKER);
    }

    @BeforeEach
    void offerTask() {
        Task made = tasks.newTask();
        made.setName("attack");
        tasks.saveTask(made);
        task = made.getId();
        tasks.addCandidateGroup(task, AttackPeople.TEAM);
    }

    @AfterEach
    void removeTask() {
        tasks.deleteTask(task, true);
    }

    @Test
    void nobodyButAnAdministratorStartsInTheMiddle() {
        String midway =
                "{\"startInstructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"Task_GiveFirstReply\"}]}";
        String start = "/process-definition/key/complaint-handling/start";
        for (HttpResponse<String> answer : List.of(rest.post(REST + start, midway), web.post(WEB + start, midway))) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
            assertThat(answer.body()).contains("only an administrator may start in the middle");
        }
        HttpResponse<String> unexplained =
                new HttpCaller(port).as(AttackPeople.ADMIN).post(REST + start, midway);
        assertThat(unexplained.statusCode()).as(unexplained.body()).isEqualTo(400);
        assertThat(unexplained.body()).contains("X-Reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"complete", "submit-form", "resolve", "complete/", "complete;x=1"})
    void nobodyFinishesWhatAColleagueHasClaimed(String action) {
        tasks.claim(task, AttackPeople.COLLEAGUE);
        for (HttpResponse<String> answer : List.of(
                rest.post(REST + "/task/" + task + "/" + action, "{}"),
                rest.post(REST + "/engine/default/task/" + task + "/" + action, "{}"),
                web.post(WEB + "/task/" + task + "/" + action, "{}"))) {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains(AttackPeople.COLLEAGUE);
        }
        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    }

    @Test
    void norByAnAddressInDisguise() {
        tasks.claim(task, AttackPeople.COLLEAGUE);
        for (HttpResponse<String> answer : List.of(
                rest.post(REST + "/task/" + task + "/%63omplete", "{}"),
                rest.post(REST + "/engine/default/task/" + task + "/%63omplete", "{}"),
                web.post(WEB + "/task/" + task + "/%63omplete", "{}"))) {
            assertThat(answer.statusCode()).isIn(403, 404);
        }
        assertThat(tasks.createTaskQuery().taskId(task).count()).isOne();
    }

    @Test
    void nobodyClaimsInAColleaguesName() {
        String claim = REST + "/task/" + task + "/claim";
        assertThat(rest.post(claim, "{\"userId\":\"attack-colleague\"}").statusCode())
                .isEqualTo(403);
        assertThat(rest.post(claim, "{\"userId\":\"attack-worker\",\"userId\":\"attack-colleague\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(rest.post(claim, "{\"userId\":\"attack-worker\"}").statusCode())
                .isEqualTo(204);
    }

    @Test
    void everybodyFinishesTheirOwnTask() {
        rest.post(REST + "/task/" + task + "/claim", "{\"userId\":\"attack-worker\"}");
        assertThat(web.post(WEB + "/task/" + task + "/complete", "{}").statusCode())
                .isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /task/{id}/bpmnError {'errorCode':'x'}",
                "POST /task/{id}/bpmnEscalation {'escalationCode':'x'}",
                "POST /task/{id}/delegate {'userId':'attack-colleague'}",
                "POST /task/{id}/assignee {'userId':'attack-colleague'}",
                "POST /task/{id}/identity-links {'userId':'attack-colleague','type':'candidate'}",
                "PUT /task/{id} {'name':'other'}",
                "DELETE /task/{id} {}",
                "POST /task/{id}/variables {'modifications':{'x':{'value':1}}}",
                "PUT /task/{id}/variables/x {'value':1}",
                "PUT /task/{id}/localVariables/x {'value':1}",
                "POST /task/create {'name':'mine'}",
                "POST /filter/create {'resourceType':'Task','name':'mine','query':{}}",
                "POST /authorization/create {'type':0,'permissions':['ALL'],'resourceType':8,'resourceId':'*'}",
                "POST /user/create {'profile':{'id':'attack-new'},'credentials':{'password':'x'}}",
                "PUT /group/camunda-admin/members/attack-worker {}"
            })
    void whatChangesMoreThanOnesWorkIsForbidden(String request) {
        String[] parts = request.replace("{id}", task).split(" ", 3);
        byte[] body = parts[2].replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = rest.send(parts[0], REST + parts[1], "application/json", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    }
}
