package org.estatedesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

/** Lists of steps show what a person may read, and do not compare each open step with each right there is. */
@DeskTest
class ListsOfStepsTest extends StepsOfTwoTeams {

    @ParameterizedTest
    @CsvSource({
        "frontdesk, desk",
        "guard2, guard",
        "finance, none",
        "supervisor, both",
        "gm, both",
        "manager, both",
        "auditor, both",
        "demo, both",
    })
    void whoever_asks_for_all_steps_gets_the_readable_ones_and_no_join_with_rights(String person, String readable) {
        List<String> statements =
                statements(() -> assertThat(found(person, tasks())).isEqualTo(expected(readable)));

        assertThat(statements).isNotEmpty().noneMatch(sql -> sql.contains("ACT_RU_AUTHORIZATION"));
    }

    @Test
    void the_list_of_the_own_team_and_its_count_are_read_without_rights() {
        List<String> statements = statements(() -> {
            assertThat(found("frontdesk", tasks().taskCandidateGroupIn(desk.groupsOf("frontdesk"))))
                    .containsExactly(ofTheDesk);
            assertThat(desk.as(
                            "frontdesk",
                            () -> tasks().taskCandidateGroup("front-desk").count()))
                    .isPositive();
        });

        assertThat(statements).hasSize(2).noneMatch(sql -> sql.contains("ACT_RU_AUTHORIZATION"));
    }

    @Test
    void asking_for_what_is_offered_to_others_shows_nothing() {
        assertThat(found("frontdesk", tasks().taskCandidateGroup("guard"))).isEmpty();
        assertThat(found("frontdesk", tasks().taskCandidateGroupIn(List.of("front-desk", "guard"))))
                .containsExactly(ofTheDesk);
        assertThat(found("frontdesk", tasks().taskCandidateUser("guard"))).isEmpty();
        assertThat(found(
                        "frontdesk",
                        tasks().or()
                                .taskCandidateGroup("guard")
                                .taskAssignee("frontdesk")
                                .endOr()))
                .isEmpty();
        assertThat(found("frontdesk", tasks().taskId(ofTheGuard))).isEmpty();
    }

    @Test
    void what_one_holds_stays_in_the_list_of_the_team_and_of_nobody_else() {
        desk.as("frontdesk", () -> engine.getTaskService().claim(ofTheDesk, "frontdesk"));

        assertThat(found("frontdesk", tasks().taskAssignee("frontdesk"))).containsExactly(ofTheDesk);
        assertThat(found("frontdesk2", tasks().taskAssignee("frontdesk"))).containsExactly(ofTheDesk);
        assertThat(found("guard", tasks().taskAssignee("frontdesk"))).isEmpty();
    }

    @Test
    void a_right_that_was_taken_away_holds() {
        Authorization revoked = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_REVOKE);
        revoked.setUserId("frontdesk");
        revoked.setResource(Resources.TASK);
        revoked.setResourceId(ofTheDesk);
        revoked.removePermission(Permissions.READ);
        engine.getAuthorizationService().saveAuthorization(revoked);
        try {
            assertThat(found("frontdesk", tasks().taskCandidateGroup("front-desk")))
                    .isEmpty();
        } finally {
            engine.getAuthorizationService().deleteAuthorization(revoked.getId());
        }
    }

    private TaskQuery tasks() {
        return engine.getTaskService().createTaskQuery();
    }

    private Set<String> expected(String readable) {
        return switch (readable) {
            case "desk" -> Set.of(ofTheDesk);
            case "guard" -> Set.of(ofTheGuard);
            case "both" -> Set.of(ofTheDesk, ofTheGuard);
            default -> Set.of();
        };
    }

    /** Returns which of the two steps of the trial a person finds. */
    private Set<String> found(String person, TaskQuery query) {
        return desk.as(person, () -> query.list()).stream()
                .map(Task::getId)
                .filter(Set.of(ofTheDesk, ofTheGuard)::contains)
                .collect(Collectors.toSet());
    }

    /** Returns the statements about open steps that the engine sends meanwhile. */
    private static List<String> statements(Runnable deed) {
        var log = (Logger) LoggerFactory.getLogger("org.camunda.bpm.engine.impl.persistence.entity.TaskEntity");
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        log.addAppender(lines);
        log.setLevel(Level.DEBUG);
        try {
            deed.run();
        } finally {
            log.setLevel(null);
            log.detachAppender(lines);
        }
        return lines.list.stream()
                .filter(line -> line.getLoggerName().contains("ByQueryCriteria"))
                .map(ILoggingEvent::getFormattedMessage)
                .filter(line -> line.contains("Preparing"))
                .toList();
    }
}
