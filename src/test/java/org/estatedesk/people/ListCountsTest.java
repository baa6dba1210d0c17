package org.estatedesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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
