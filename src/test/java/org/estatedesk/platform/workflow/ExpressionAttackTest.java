package org.estatedesk.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.estatedesk.platform.workflow.HttpCaller.REST;
import static org.estatedesk.platform.workflow.HttpCaller.WEB;

import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Expressions are code: the engine would run them for whoever sends them. */
@DeskTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExpressionAttackTest {

    private static final String ATTACK = "{\"orQueries\":[{\"assigneeExpression\":\"${1+1}\"}]}";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    AuthorizationService rights;

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    private HttpCaller rest;
    private HttpCaller web;

    @BeforeAll
    void signIn() {
        AttackPeople.create(identities, rights);
        rest = new HttpCaller(port).as(AttackPeople.WORKER);
        web = new HttpCaller(port);
        assertThat(web.signIn(AttackPeople.WORKER, AttackPeople.WORKER).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"orQueries\":[{\"assigneeExpression\":\"${1+1}\"}]}",
                "{\"orQueries\":[{\"orQueries\":[{\"candidateGroupsExpression\":\"${x}\"}]}]}",
                "{\"or\\u0051ueries\":[{\"assignee\\u0045xpression\":\"${1+1}\"}]}",
                "{\"orQueries\":[{\"assigneeExpression\":null}],\"orQueries\":[]}",
                "{\"orQueries\":[],\"orQueries\":[{\"dueBeforeExpression\":\"${now()}\"}]}",
                "{\"variables\":{\"x\":{\"value\":1}},\"orQueries\":[{\"variables\":{\"nameExpression\":{}}}]}"
            })
    void areRefusedInQueriesHoweverWritten(String query) {
        for (HttpResponse<String> answer : List.of(rest.post(REST + "/task", query), web.post(WEB + "/task", query))) {
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("\"type\"", "\"message\"", "Expression");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/task",
                "/task/",
                "//task",
                "/task;x=1",
                "/./task",
                "/%74ask",
                "/task/count",
                "/engine/default/task",
                "/process-definition/../task",
                "/task%2F"
            })
    void areRefusedAtEveryAddress(String path) {
        assertThat(rest.post(REST + path, ATTACK).statusCode()).isIn(400, 404);
        assertThat(web.post(WEB + path, ATTACK).statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/json;charset=UTF-16",
                "application/hal+json",
                "text/plain",
                "multipart/json",
                "multipart/mixed",
                "nonsense"
            })
    void areRefusedUnderEveryContentType(String type) {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16BE}) {
            byte[] body = ATTACK.getBytes(charset);
            assertThat(rest.send("POST", REST + "/task", type, body).statusCode())
                    .isEqualTo(400);
            assertThat(web.send("POST", WEB + "/task", type, body).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void cannotHideBehindAFormOrAnUpload() {
        for (String type : new String[] {"application/x-www-form-urlencoded", "multipart/form-data; boundary=x"}) {
            byte[] body = ATTACK.getBytes(StandardCharsets.UTF_8);
            assertThat(rest.send("POST", REST + "/task", type, body).statusCode())
                    .isEqualTo(415);
            assertThat(web.send("POST", WEB + "/task", type, body).statusCode()).isEqualTo(415);
        }
    }

    @Test
    void areRefusedAsParametersOfTheAddress() {
        for (String query : new String[] {"assigneeExpression=x", "assignee%45xpression=x", "orQueries=x"}) {
            assertThat(rest.get(REST + "/task?" + query).statusCode()).isEqualTo(400);
            assertThat(web.get(WEB + "/task?" + query).statusCode()).isEqualTo(400);
        }
    }

    @Test
    void areRefusedInStoredFiltersAndInWhatExtendsThemEvenForAdministrators() {
        String filter = "{\"resourceType\":\"Task\",\"name\":\"attack\",\"query\":{\"assigneeExpression\":\"${x}\"}}";
        HttpCaller admin = new HttpCaller(port).as(AttackPeople.ADMIN);
        assertThat(admin.post(REST + "/filter/create", filter).body()).contains("assigneeExpression");
        assertThat(admin.send("PUT", REST + "/filter/1", "application/json", filter.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(400);
        assertThat(web.post(WEB + "/filter/1/list", "{\"assigneeExpression\":\"${x}\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void ofTheDesksOwnFiltersStillWork() {
        Filter own = filters.newTaskFilter("attack-own");
        own.setQuery(tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        filters.saveFilter(own);
        Authorization reads = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        reads.setUserId(AttackPeople.WORKER);
        reads.setResource(Resources.FILTER);
        reads.setResourceId(own.getId());
        reads.addPermission(Permissions.READ);
        rights.saveAuthorization(reads);
        try {
            assertThat(rest.post(REST + "/filter/" + own.getId() + "/list", "{}")
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            filters.deleteFilter(own.getId());
        }
    }

    @Test
    void brokenJsonIsABadRequest() {
        for (String body : new String[] {"{", "{\"a\":}", "{} garbage", "not json", "{'a':1}", "[".repeat(5000)}) {
            HttpResponse<String> answer = rest.post(REST + "/task", body);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("not valid JSON");
        }
    }

    @Test
    void honestQueriesPass() {
        String query = "{\"orQueries\":[{\"assignee\":\"a\",\"candidateGroups\":[\"b\"]}],\"sorting\":[]}";
        assertThat(rest.post(REST + "/task", query).statusCode()).isEqualTo(200);
        assertThat(web.post(WEB + "/task", query).statusCode()).isEqualTo(200);
        assertThat(rest.post(REST + "/task", "").statusCode()).isEqualTo(200);
    }
}
