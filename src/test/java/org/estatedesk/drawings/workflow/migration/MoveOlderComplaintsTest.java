package org.estatedesk.drawings.workflow.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.estatedesk.drawings.workflow.migration.Complaint.KEY;
import static org.estatedesk.drawings.workflow.migration.Complaint.form;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.drawings.migration.Versions;
import org.estatedesk.promises.Promise;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Complaints that began when the class did not yet say who decides on them go on to their end on today's drawing, wherever
 * they stand: it finds nothing of what it has asked since then.
 */
@DeskTest
class MoveOlderComplaintsTest {

    private static final Versions THERE = new Versions(KEY, 1, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    /** What only the forms of today ask, or its tables tell. */
    private static final List<String> ASKED_SINCE = List.of(
            "nextWordAt", "nextWord", "promiseOutlook", "promiseObstacle", "contactRhythm", "pressOnWord", "apology");

    private static final List<Complaint.Path> WAITS = Complaint.Path.all("complaint-paths");
    private static final List<Complaint.Path> LATER = Complaint.Path.all("complaint-paths-later");

    @Autowired
    MovingDesk moving;

    @Autowired
    Cases cases;

    @BeforeEach
    void drawAsItWas() {
        stand();
        moving.draw(older(), KEY);
    }

    @AfterEach
    void clear() {
        moving.drawings.clear();
    }

    private static void stand() {
        ClockUtil.setCurrentTime(Date.from(NOW));
    }

    private static Redraw older() {
        return Redraw.older("complaint-handling", KEY);
    }

    @Test
    void everyWaitOfTheOlderDrawingIsTried() {
        Set<String> waits = Stream.of(UserTask.class, CallActivity.class, IntermediateCatchEvent.class)
                .flatMap(kind -> older().drawing().getModelElementsByType(kind).stream())
                .map(FlowNode::getId)
                .collect(Collectors.toSet());
        assertThat(Stream.of(WAITS, LATER).flatMap(List::stream).map(Complaint.Path::where))
                .containsExactlyInAnyOrderElementsOf(waits);
    }

    @Test
    void whereverItStandsAComplaintGoesOnWithItsPromises() {
        moveAndFinish(WAITS);
    }

    @Test
    void soDoesOneThatIsContactedEveryDayOrUnsolvedForAMonth() {
        moveAndFinish(LATER);
    }

    private void moveAndFinish(List<Complaint.Path> paths) {
        Map<String, ProcessInstance> runs = new LinkedHashMap<>();
        paths.forEach(path -> runs.put(path.where(), filledIn(path)));
        Map<String, Seen> before = seen(runs);
        Instant then = ClockUtil.getCurrentTime().toInstant();
        moving.draw(Complaint.drawing(), KEY);
        assertThat(moving.moves.dryRun(THERE).stuck()).isEmpty();
        assertThat(moving.move(THERE).done()).isEqualTo(runs.size());
        seen(runs).forEach((where, now) -> now.goesOnFrom(where, before.get(where)));
        runs.forEach((wait, run) -> {
            ClockUtil.setCurrentTime(Date.from(then));
            endsWell(wait, run);
        });
    }

    private ProcessInstance filledIn(Complaint.Path path) {
        ProcessInstance run = path.go(moving);
        moving.engine.getRuntimeService().removeVariables(run.getId(), ASKED_SINCE);
        return run;
    }

    private Map<String, Seen> seen(Map<String, ProcessInstance> runs) {
        Map<String, Seen> seen = new LinkedHashMap<>();
        runs.forEach((where, run) -> seen.put(where, seen(run)));
        return seen;
    }

    private Seen seen(ProcessInstance run) {
        List<String> open = moving.engine.getRuntimeService().getActiveActivityIds(run.getId());
        return new Seen(open, moving.dueDates(run), moving.ledger(run));
    }

    /**
     * What a person sees of a complaint.
     *
     * @param ledger a line for each promise, which begins with the timer that is drawn
     */
    private record Seen(List<String> open, Map<String, String> dueDates, Map<String, String> ledger) {

        void goesOnFrom(String where, Seen before) {
            assertThat(before.open).as("where it stands").contains(where);
            assertThat(open).as(where).containsAll(before.open);
            assertThat(dueDates).as(where).containsAllEntriesOf(before.dueDates);
            assertThat(ledger).as(where).containsAllEntriesOf(before.ledger);
            assertThat(timers().filter(before.timers().toList()::contains))
                    .as(where + " promised twice")
                    .containsExactlyInAnyOrderElementsOf(before.timers().toList());
        }

        private Stream<String> timers() {
            return ledger.values().stream().map(line -> line.substring(0, line.indexOf('|')));
        }
    }

    /** 001 4.5.4: not at the hour of registration any more, when the hour of today would be over. */
    @Test
    void theDailyContactGoesOnAtTheHoursOfToday() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-03-02T11:30:00Z")));
        ProcessInstance run = moved("Task_AssessComplaint");
        moving.desk.pass(run, Duration.ofHours(13));
        assertThat(moving.promise(run, "Deadline_Contact1d").dueAt()).isEqualTo(Instant.parse("2026-03-03T10:00:00Z"));
        assertThat(moving.promise(run, "Deadline_Contact1d").state()).isEqualTo(Promise.State.OPEN);
    }

    /** 003: also for what was promised before the form asked so. */
    @Test
    void whatCannotBeKeptIsSaidAndAgreedAnew() {
        ProcessInstance run = moved("Task_KeepPromise");
        moving.desk.complete(
                run,
                "assistant",
                "Task_KeepPromise",
                form(
                        "promiseOutlook", "cannot",
                        "promiseObstacle", "缺件",
                        "promisedReplyAt", "2026-03-06T08:00+08:00",
                        "promiseAgreed", "yes"));
        assertThat(moving.desk.task(run, "Task_KeepPromise").getDueDate())
                .isEqualTo(Instant.parse("2026-03-06T00:00:00Z"));
        assertThat(moving.promises(run, "Deadline_PromisedDate")).hasSize(2);
    }

    private ProcessInstance moved(String where) {
        ProcessInstance run = WAITS.stream()
                .filter(path -> path.where().equals(where))
                .map(this::filledIn)
                .findFirst()
                .orElseThrow();
        moving.draw(Complaint.drawing(), KEY);
        assertThat(moving.move(THERE).done()).isEqualTo(1);
        return run;
    }

    private void endsWell(String wait, ProcessInstance run) {
        assertThat(moving.version(run)).as(wait).isEqualTo(2);
        String number = moving.number(run);
        Complaint.Path.finish(moving, run);
        assertThat(cases.get(number).status()).as(wait).isEqualTo(ServiceCase.Status.CLOSED);
        assertThat(moving.promises.ofRun(run.getId()))
                .as(wait)
                .noneMatch(promise -> promise.state() == Promise.State.OPEN);
    }
}
