package org.estatedesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.WebSession;
import org.estatedesk.tasklist.ListCounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The number beside a list is the number of steps in it. */
@DeskTest
class ListCountsTest extends StepsOfTwoTeams {

    private static final String LISTS = "/api/tasklist/plugin/estatedesk/default/lists";

    @LocalServerPort
    int port;

    @Autowired
    ListCounts counts;

    @Autowired
    Revocations revocations;

    @BeforeEach
    void claimOne() {
        desk.as("frontdesk", () -> engine.getTaskService().claim(ofTheDesk, "frontdesk"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"frontdesk", "frontdesk2", "guard", "gate", "supervisor", "gm", "director", "demo", "finance"})
    void each_list_is_counted_as_the_engine_counts_it(String person) {
        Map<String, Object> told = desk.as(person, counts::ofCaller);

        for (Filter list : desk.as(
                person, () -> engine.getFilterService().createTaskFilterQuery().list())) {
            Object key = list.getProperties().get("deskFilter");
            assertThat(told.get(String.valueOf(key)))
                    .as(person + ", " + list.getName())
                    .isEqualTo(desk.as(person, () -> engine.getFilterService().count(list.getId())));
        }
    }

    /** Which step a right that was taken away by hand leaves out, only the engine knows: then it counts each list. */
    @Test
    void where_somebody_took_a_right_away_the_desk_tells_no_number_that_could_be_wrong() {
        Authorization taken = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_REVOKE);
        taken.setUserId("frontdesk");
        taken.setResource(Resources.TASK);
        taken.setResourceId(ofTheDesk);
        taken.removePermission(Permissions.READ);
        engine.getAuthorizationService().saveAuthorization(taken);
        try {
            assertThat(desk.as("frontdesk", counts::ofCaller)).isEmpty();
        } finally {
            engine.getAuthorizationService().deleteAuthorization(taken.getId());
            revocations.forget();
        }
        assertThat(desk.as("frontdesk", counts::ofCaller)).isNotEmpty();
    }

    @Test
    void whoever_knows_the_counts_is_told_only_when_they_change_and_always_what_time_it_is() {
        WebSession frontdesk = new WebSession(port, "frontdesk");
        var first = frontdesk.get(LISTS);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        var same = frontdesk.get(LISTS, "If-None-Match", tag);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.headers().firstValue("X-Desk-Clock").orElseThrow()).endsWith("+08:00[Asia/Shanghai]");

        desk.as("frontdesk", () -> engine.getTaskService().setAssignee(ofTheDesk, null));
        assertThat(frontdesk.get(LISTS, "If-None-Match", tag).statusCode()).isEqualTo(200);
    }
}
