package org.estatedesk.drawings.workflow.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.estatedesk.drawings.workflow.migration.Complaint.KEY;
import static org.estatedesk.drawings.workflow.migration.Complaint.form;
import static org.estatedesk.promises.Promise.State.LATE;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;

/** Complaints in every kind of wait, moved to a redraw of their procedure. */
@DeskTest
class MoveCasesTest extends MoveTestBase {

    @Test
    void dueDatesAndPromisesStayWhateverTheRedrawSays() {
        ProcessInstance month = file();
        moving.drawings.pass(Duration.ofDays(32));
        moving.drawings.fire(month, "Start_MonthPassed");
        ProcessInstance fresh = file();
        pass(fresh, Duration.ofMinutes(5));
        ProcessInstance helped = assessed("yes");
        pass(helped, Duration.ofHours(25));
        List<ProcessInstance> all = List.of(month, fresh, helped);
        List<?> before = all.stream().map(moving::seen).toList();
        moving.draw(redrawn(), KEY);
        assertThat(moving.moves.dryRun(THERE).movable()).isEqualTo(3);
        assertThat(moving.move(THERE).done()).isEqualTo(3);
        assertThat(all).allSatisfy(run -> assertThat(moving.version(run)).isEqualTo(2));
        assertThat(all.stream().map(moving::seen).toList()).isEqualTo(before);
        assertThat(moving.promise(fresh, "Deadline_Answer24h").drawn().stepId()).isEqualTo("Phase_FullAnswer");
        deadlinesComeOnce(fresh);
        endsOfStepsAreHeard(helped);
    }

    private static Redraw redrawn() {
        return Complaint.drawing()
                .replace(">PT15M<", ">PT10M<")
                .replace(">P1M<", ">P2M<")
                .replace(">P1D<", ">PT7H<")
                .rename("Phase_Answer", "Phase_FullAnswer")
                .rename("Phase_Handling", "Phase_AllHandling");
    }

    /** Fifteen minutes were promised, ten are drawn now. */
    private void deadlinesComeOnce(ProcessInstance fresh) {
        pass(fresh, Duration.ofHours(1));
        assertThat(moving.promise(fresh, "Deadline_FirstReply15Min").state()).isEqualTo(LATE);
        assertThat(moving.desk.groups(moving.desk.task(fresh, "Task_GiveFirstReply")))
                .contains("customer-supervisor");
        reply(fresh);
        assertThat(moving.promise(fresh, "Deadline_FirstReply15Min").endedAt()).isNotNull();
    }

    private void endsOfStepsAreHeard(ProcessInstance helped) {
        moving.desk.complete(helped, "department", "Task_AssistWithFacts", form("departmentFindings", "水泵故障"));
        assertThat(moving.promise(helped, "Deadline_Assist1d").endedAt()).isNotNull();
        moving.desk.complete(helped, "assistant", "Task_SolveGeneral", Complaint.solved());
        assertThat(moving.promise(helped, "Deadline_SolveGeneral").endedAt()).isNotNull();
        assertThat(moving.promises(helped, "Deadline_AnswerCustomer4h")).hasSize(1);
    }
}
