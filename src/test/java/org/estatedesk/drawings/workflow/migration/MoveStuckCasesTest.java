package org.estatedesk.drawings.workflow.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.estatedesk.drawings.workflow.migration.Complaint.KEY;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.drawings.migration.Hindrance;
import org.estatedesk.drawings.migration.MoveOrders;
import org.estatedesk.drawings.migration.StandingCase.Obstacle;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What cannot be moved stays untouched and is listed; the others move, and their journals tell of it. */
@DeskTest
class MoveStuckCasesTest extends MoveTestBase {

    @Autowired
    Journal journal;

    private ProcessInstance stuck;
    private ProcessInstance free;
    private ProcessInstance over;

    @BeforeEach
    void fileThree() {
        stuck = assessed("no");
        free = file();
        over = file();
        moving.draw(Complaint.drawing().rename("Task_SolveGeneral", "Task_SolveIt"), KEY);
    }

    @Test
    void theDryRunListsTheCaseAtAStepThatIsGone() {
        Moves.DryRun dryRun = moving.moves.dryRun(THERE);
        assertThat(dryRun.cases()).isEqualTo(3);
        assertThat(dryRun.movable()).isEqualTo(2);
        assertThat(dryRun.stuck())
                .containsExactly(new MoveOrders.Stuck(
                        moving.number(stuck), new Obstacle(Hindrance.STEP_GONE, "Solve general complaint")));
        assertThat(moving.version(free)).isEqualTo(1);
    }

    @Test
    void oneThatIsOverMeanwhileIsListedAndTheOthersMove() {
        String batch = moving.moves.order(THERE, "manager", MovingDesk.REASON);
        String overNumber = moving.number(over);
        moving.engine.getRuntimeService().deleteProcessInstance(over.getId(), "withdrawn");
        moving.run(batch);

        MoveOrders.Progress progress = moving.orders.progress(batch);
        assertThat(progress.isFinished()).isTrue();
        assertThat(progress.done()).isEqualTo(1);
        assertThat(progress.failed())
                .containsExactly(new MoveOrders.Stuck(overNumber, new Obstacle(Hindrance.OVER, "")));
        assertThat(moving.version(stuck)).isEqualTo(1);
        assertThat(moving.version(free)).isEqualTo(2);
        var batches = moving.engine.getManagementService().createBatchQuery();
        assertThat(batches.batchId(batch).count()).isZero();
        toldInTheJournal(free);
        assertThat(journal.of(moving.number(stuck))).noneMatch(line -> line.kind() == Kind.MOVED);
    }

    private void toldInTheJournal(ProcessInstance run) {
        JournalEntry line = journal.of(moving.number(run)).stream()
                .filter(entry -> entry.kind() == Kind.MOVED)
                .findFirst()
                .orElseThrow();
        assertThat(line.actor()).isEqualTo("manager");
        assertThat(line.text())
                .isEqualTo("Moved from version 1 to version 2 of moving-complaint, ordered by manager: "
                        + MovingDesk.REASON);
        assertThat(line.details()).containsAllEntriesOf(Map.of("from", "1", "to", "2"));
        assertThat(journal.of(moving.number(run))).noneMatch(entry -> entry.kind() == Kind.INTERVENED);
    }
}
