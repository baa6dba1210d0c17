package org.estatedesk.drawings.workflow.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.estatedesk.drawings.workflow.migration.Complaint.KEY;
import static org.estatedesk.promises.Promise.State.LATE;
import static org.estatedesk.promises.Promise.State.OPEN;
import static org.estatedesk.promises.Promise.State.VOID;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.promises.Promise;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;

/** Deadlines that a redraw puts on steps that run already, or takes away from them. */
@DeskTest
class MoveRedrawnDeadlinesTest extends MoveTestBase {

    @Test
    void whatIsAddedCountsFromTheStartOfTheStepUnlessItWouldBeOver() {
        ProcessInstance run = file();
        Instant began = ClockUtil.getCurrentTime().toInstant();
        pass(run, Duration.ofMinutes(5));
        moving.draw(
                Complaint.drawing()
                        .addDeadline("Task_GiveFirstReply", "Deadline_Look3Min", "PT3M")
                        .addDeadline("Task_GiveFirstReply", "Deadline_Look20Min", "PT20M"),
                KEY);
        moving.move(THERE);

        Promise added = moving.promise(run, "Deadline_Look20Min");
        assertThat(added.startedAt()).isEqualTo(began);
        assertThat(added.dueAt()).isEqualTo(began.plus(Duration.ofMinutes(20)));
        assertThat(added.groups()).contains("front-desk");
        assertThat(moving.promise(run, "Deadline_Look3Min").dueAt()).isEqualTo(began.plus(Duration.ofMinutes(8)));
        assertThat(moving.promise(run, "Deadline_FirstReply15Min").state()).isEqualTo(OPEN);
        pass(run, Duration.ofMinutes(30));
        assertThat(moving.promise(run, "Deadline_Look20Min").state()).isEqualTo(LATE);
        reply(run);
        assertThat(moving.promise(run, "Deadline_Look20Min").endedAt()).isNotNull();
    }

    @Test
    void whatIsTakenAwayIsVoidUnlessItWasLate() {
        ProcessInstance late = file();
        reply(late);
        pass(late, Duration.ofHours(5));
        ProcessInstance early = file();
        reply(early);
        moving.draw(Complaint.drawing().removeDeadline("Deadline_Assess4h"), KEY);
        moving.move(THERE);

        assertThat(moving.promise(early, "Deadline_Assess4h").state()).isEqualTo(VOID);
        assertThat(moving.promise(late, "Deadline_Assess4h").state()).isEqualTo(LATE);
        assertThat(moving.promise(late, "Deadline_Assess4h").endedAt()).isNotNull();
        moving.desk.complete(late, "assistant", "Task_AssessComplaint", Complaint.assessed("no"));
        assertThat(moving.desk.open(late)).contains("Task_SolveGeneral");
    }
}
