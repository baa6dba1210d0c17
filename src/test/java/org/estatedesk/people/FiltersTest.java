package org.estatedesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What each person finds in the lists of Tasklist. Half past one in the morning is still yesterday in UTC. */
@DeskTest
class FiltersTest {

    static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 10, 1, 30, 0, 0, ZoneId.of("Asia/Shanghai"));

    @Autowired
    ProcessEngine engine;

    TrialDesk desk;
    Deployment trial;
    String late;
    String today;
    String tomorrow;

    @BeforeEach
    void start() {
        ClockUtil.setCurrentTime(Date.from(NOW.toInstant()));
        desk = new TrialDesk(engine);
        trial = desk.deployTrial();
        late = desk.start("late", Date.from(NOW.minusMinutes(1).toInstant()));
        tomorrow = desk.start("tomorrow", Date.from(NOW.plusHours(23).toInstant()));
        today = desk.start("today", Date.from(NOW.plusHours(22).toInstant()));
    }

    @AfterEach
    void remove() {
        desk.remove(trial);
        ClockUtil.reset();
    }

    @Test
    void my_tasks_holds_what_i_claimed() {
        String task = desk.task(today, "front-desk").getId();
        desk.as("frontdesk", () -> engine.getTaskService().claim(task, "frontdesk"));

        assertThat(found("frontdesk", "My tasks")).containsExactly(today);
        assertThat(found("frontdesk2", "My tasks")).isEmpty();
    }

    @Test
    void my_team_holds_the_tasks_of_my_group_claimed_or_not_in_the_order_in_which_they_are_due() {
        String task = desk.task(today, "front-desk").getId();
        desk.as("frontdesk", () -> engine.getTaskService().claim(task, "frontdesk"));

        assertThat(found("frontdesk2", "My team")).containsExactly(late, today, tomorrow);
        assertThat(found("guard", "My team")).containsExactly(late, today, tomorrow);
        assertThat(found("finance", "My team")).isEmpty();
    }

    @Test
    void what_is_urgent_stands_before_what_is_due_sooner() {
        engine.getTaskService().setPriority(desk.task(tomorrow, "front-desk").getId(), 90);

        assertThat(found("frontdesk", "My team")).containsExactly(tomorrow, late, today);
    }

    @Test
    void late_holds_what_is_past_its_due_date() {
        assertThat(found("frontdesk", "Late")).containsExactly(late);
        assertThat(found("gate", "Late")).isEmpty();
    }

    @Test
    void due_today_ends_at_midnight_of_the_desk_and_leaves_out_what_is_late() {
        assertThat(found("frontdesk", "Due today")).containsExactly(today);
    }

    @Test
    void a_supervisor_finds_the_cases_of_the_staff_and_no_staff_has_that_list() {
        assertThat(found("supervisor", "My staff's cases")).contains(late, today, tomorrow);
        assertThat(names("frontdesk")).containsExactly("Due today", "Late", "My tasks", "My team");
        assertThat(names("gm")).contains("My staff's cases");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hotline", "gate", "finance", "manager", "groupcsc", "demo"})
    void every_list_works_for_everybody_who_has_it(String person) {
        for (String name : names(person)) {
            assertThat(found(person, name)).as(name).isNotNull();
        }
    }

    @Test
    void cards_show_case_customer_unit_and_class_and_what_is_late_since_when() {
        Map<String, Object> properties = filter("My team").getProperties();

        assertThat(properties).containsEntry("refresh", true).containsEntry("showUndefinedVariable", false);
        assertThat(properties.get("variables"))
                .isEqualTo(List.of(
                        Map.of("name", "caseNumber", "label", "Case"),
                        Map.of("name", "customerName", "label", "Customer"),
                        Map.of("name", "unit", "label", "Unit"),
                        Map.of("name", "caseClass", "label", "Class"),
                        Map.of("name", "stepName", "label", "Late step"),
                        Map.of("name", "lateSince", "label", "Late since")));
    }

    /** Returns the trial cases that a person finds in a list, in the list's order. */
    private List<String> found(String person, String filter) {
        String id = filter(filter).getId();
        List<String> trials = List.of(late, today, tomorrow);
        return desk.as(person, () -> engine.getFilterService().<Task>list(id)).stream()
                .map(Task::getProcessInstanceId)
                .filter(trials::contains)
                .distinct()
                .toList();
    }

    private List<String> names(String person) {
        return desk
                .as(
                        person,
                        () -> engine.getFilterService()
                                .createTaskFilterQuery()
                                .orderByFilterName()
                                .asc()
                                .list())
                .stream()
                .map(Filter::getName)
                .toList();
    }

    private Filter filter(String name) {
        return engine.getFilterService()
                .createTaskFilterQuery()
                .filterName(name)
                .singleResult();
    }
}
