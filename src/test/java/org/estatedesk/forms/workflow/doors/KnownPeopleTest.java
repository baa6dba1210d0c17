package org.estatedesk.forms.workflow.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.forms.workflow.ProbeDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A step belongs to somebody whom the desk knows, or to nobody. */
class KnownPeopleTest extends NamedStep {

    @Autowired
    Journal journal;

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "nobody-at-all"})
    void a_step_that_the_drawing_gives_to_nobody_stays_with_its_group_and_the_journal_says_so(String who) {
        ProcessInstance run = start(who);

        assertThat(step(run).getAssignee()).isNull();
        assertThat(lines(run)).anyMatch(line -> line.contains("it stays with its group"));
        signIn(ProbeDesk.ONE);
        tasks.claim(step(run).getId(), ProbeDesk.ONE);
        tasks.complete(step(run).getId());
    }

    @Test
    void a_step_that_the_drawing_gives_to_somebody_known_is_theirs() {
        ProcessInstance run = start(ProbeDesk.ONE);

        assertThat(step(run).getAssignee()).isEqualTo(ProbeDesk.ONE);
        assertThat(lines(run)).noneMatch(line -> line.contains("it stays with its group"));
    }

    @Test
    void a_blank_person_is_nobody_at_every_door() {
        Task step = step(start(null));
        tasks.setAssignee(step.getId(), " ");
        assertThat(held(step)).isNull();
        tasks.claim(step.getId(), "");
        assertThat(held(step)).isNull();
        tasks.delegateTask(step.getId(), "");
        assertThat(held(step)).isNull();
        step = tasks.createTaskQuery().taskId(step.getId()).singleResult();
        step.setAssignee("");
        tasks.saveTask(step);
        assertThat(held(step)).isNull();
    }

    @Test
    void a_step_of_an_older_desk_that_a_blank_name_holds_can_be_claimed() {
        Task step = step(start(null));
        executor().execute(inside -> {
            inside.getTaskManager().findTaskById(step.getId()).setAssignee("");
            return true;
        });
        assertThat(held(step)).isEmpty();
        signIn(ProbeDesk.ONE);
        tasks.claim(step.getId(), ProbeDesk.ONE);
        assertThat(held(step)).isEqualTo(ProbeDesk.ONE);
    }

    @Test
    void nobody_gives_a_step_to_somebody_unknown() {
        Task step = step(start(null));
        Task saved = tasks.createTaskQuery().taskId(step.getId()).singleResult();
        saved.setAssignee("stranger");
        identities.setAuthentication("demo", List.of(Groups.CAMUNDA_ADMIN));

        for (ThrowingCallable door : List.<ThrowingCallable>of(
                () -> tasks.setAssignee(step.getId(), "stranger"),
                () -> tasks.claim(step.getId(), "stranger"),
                () -> tasks.delegateTask(step.getId(), "stranger"),
                () -> tasks.setOwner(step.getId(), "stranger"),
                () -> tasks.saveTask(saved))) {
            assertThatThrownBy(door)
                    .isInstanceOf(BadRequestException.class)
                    .hasMessage("The desk knows nobody called \"stranger\".");
        }
        assertThat(held(step)).isNull();
    }

    private List<String> lines(ProcessInstance run) {
        String number = (String) engine.getRuntimeService().getVariable(run.getId(), "caseNumber");
        return journal.of(number).stream().map(JournalEntry::text).toList();
    }
}
