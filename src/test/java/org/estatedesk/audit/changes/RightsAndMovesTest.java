package org.estatedesk.audit.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the list of changes says of people's rights and of cases that were moved. */
@DeskTest
class RightsAndMovesTest {

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void changes_of_people_and_rights_are_plain_sentences() {
        desk.as("demo", this::hireAndDismiss);

        List<String> sentences = new ArrayList<>();
        list().changes("kind=rights&size=12")
                .path("items")
                .forEach(change -> change.path("sentences").forEach(each -> sentences.add(each.asText())));
        assertThat(sentences)
                .contains(
                        "User temp was created",
                        "User temp became a member of group Front desk (front-desk)",
                        "User temp got the rights READ on Tasklist filter *",
                        "User temp lost the rights READ on Tasklist filter *",
                        "User temp is no longer a member of group Front desk (front-desk)",
                        "User temp was deleted");
        assertThat(list().changes("kind=rights&size=1").at("/items/0/whoName").asText())
                .contains("Xie");
    }

    @Test
    void a_move_of_running_cases_says_what_came_of_it() {
        jdbc.update(
                "insert into drawing_move values ('batch-x', 'complaint-handling', 1, 2, 'manager', now(), 'Better')");
        jdbc.update("insert into moving_case values ('batch-x', 'a', 'CMP-2026-1', 'MOVED', now(), null, null)");
        jdbc.update(
                "insert into moving_case values ('batch-x', 'b', 'CMP-2026-2', 'FAILED', now(), 'STEP_GONE', 'Reply')");
        try {
            JsonNode move = list().changes("kind=move").at("/items/0");
            assertThat(move.path("id").asText()).isEqualTo("move-batch-x");
            assertThat(move.path("title").asText())
                    .isEqualTo("Running cases of complaint-handling moved from version 1 to version 2");
            assertThat(move.path("reason").asText()).isEqualTo("Better");
            assertThat(move.at("/sentences/0").asText()).isEqualTo("1 of 2 cases were moved.");
            assertThat(move.at("/sentences/1").asText()).startsWith("CMP-2026-2: The case stands at \"Reply\"");
        } finally {
            jdbc.update("delete from moving_case where batch_id = 'batch-x'");
            jdbc.update("delete from drawing_move where batch_id = 'batch-x'");
        }
    }

    private User hireAndDismiss() {
        var identities = engine.getIdentityService();
        User user = identities.newUser("temp");
        user.setPassword("temp");
        identities.saveUser(user);
        identities.createMembership("temp", "front-desk");
        Authorization right = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        right.setUserId("temp");
        right.setResource(Resources.FILTER);
        right.setResourceId("*");
        right.addPermission(Permissions.READ);
        engine.getAuthorizationService().saveAuthorization(right);
        engine.getAuthorizationService().deleteAuthorization(right.getId());
        identities.deleteMembership("temp", "front-desk");
        identities.deleteUser("temp");
        return user;
    }

    private ChangeList list() {
        return new ChangeList(port);
    }
}
