package org.estatedesk.drawings.workflow.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.drawings.migration.MoveOrders;
import org.estatedesk.drawings.migration.Versions;
import org.estatedesk.promises.Promise;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Running cases move with all due dates unchanged; {@code -Destatedesk.moving.cases=500} for more than each build moves. */
@DeskTest
class MoveManyIT {

    private static final Logger log = LoggerFactory.getLogger(MoveManyIT.class);
    private static final int CASES = Integer.getInteger("estatedesk.moving.cases", 200);
    private static final String KEY = "moving-many";
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    @Autowired
    MovingDesk moving;

    @Autowired
    Journal journal;

    @LocalServerPort
    int port;

    @AfterEach
    void clear() {
        moving.drawings.clear();
    }

    @Test
    void allMoveAndNoPromiseChanges() {
        moving.draw(Waits.many(), KEY);
        List<ProcessInstance> runs = begin();
        Seen before = look(runs);
        log.info("{} cases stand", CASES);
        moving.draw(
                Waits.many()
                        .replace(">PT15M<", ">PT10M<")
                        .replace(">PT25H<", ">PT20H<")
                        .replace(">P1M<", ">P2M<")
                        .rename("Phase_Answer", "Phase_FullAnswer"),
                KEY);
        MoveOrders.Progress progress = moving.move(new Versions(KEY, 1, 2));
        log.info("{} cases moved", progress.done());
        assertThat(progress.failed()).isEmpty();
        assertThat(progress.done()).isEqualTo(CASES);
        assertThat(before.timers()).hasSizeGreaterThan(2 * CASES);
        assertThat(look(runs)).isEqualTo(before);
        eachIsToldOnce();
        oneComesToItsEnd(runs.get(0));
        oneBreaksItsPromise(runs.get(1));
        everyJournalIsIntact();
    }

    private void everyJournalIsIntact() {
        RestPerson.Answer verdict = new RestPerson(port, "auditor").page("/desk/journal/verification");
        assertThat(verdict.ok().json().path("intact").asBoolean())
                .as(verdict.body())
                .isTrue();
    }

    /** Seven seconds after each other, so that each has due times of its own. */
    private List<ProcessInstance> begin() {
        List<ProcessInstance> runs = new ArrayList<>();
        for (int i = 0; i < CASES; i++) {
            ClockUtil.setCurrentTime(Date.from(NOW.plusSeconds(7L * i)));
            runs.add(begin(i));
        }
        return runs;
    }

    /** Most wait for the first reply, some for a solution, some for the visit; some are contacted, some a month old. */
    private ProcessInstance begin(int number) {
        ProcessInstance run = moving.engine.getRuntimeService().startProcessInstanceByKey(KEY);
        if (number % 2 == 0) {
            complete(run, "Task_Reply");
        }
        if (number % 6 == 0) {
            complete(run, "Task_Solve");
        }
        if (number % 5 == 0) {
            moving.drawings.fire(run, "Start_Daily");
        }
        if (number % 25 == 0) {
            moving.drawings.fire(run, "Start_Month");
        }
        return run;
    }

    private void complete(ProcessInstance run, String step) {
        moving.engine.getTaskService().complete(moving.desk.task(run, step).getId());
    }

    private record Seen(Map<String, Date> timers, Map<String, Date> dueDates, List<Map<String, String>> ledger) {}

    private Seen look(List<ProcessInstance> runs) {
        Map<String, Date> timers =
                moving.engine.getManagementService().createJobQuery().processDefinitionKey(KEY).timers().list().stream()
                        .collect(Collectors.toMap(Job::getId, Job::getDuedate));
        Map<String, Date> dueDates =
                moving.engine.getTaskService().createTaskQuery().processDefinitionKey(KEY).list().stream()
                        .filter(step -> step.getDueDate() != null)
                        .collect(Collectors.toMap(Task::getId, Task::getDueDate));
        return new Seen(timers, dueDates, runs.stream().map(moving::ledger).toList());
    }

    private void eachIsToldOnce() {
        assertThat(moving.engine
                        .getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(KEY)
                        .list())
                .hasSize(CASES)
                .allSatisfy(run -> assertThat(journal.of(run.getBusinessKey()))
                        .filteredOn(line -> line.kind() == Kind.MOVED)
                        .hasSize(1));
    }

    private void oneComesToItsEnd(ProcessInstance run) {
        complete(run, "Task_Visit");
        complete(run, "Task_Contact");
        complete(run, "Task_Direct");
        assertThat(moving.promises.ofRun(run.getId()))
                .isNotEmpty()
                .allSatisfy(promise -> assertThat(promise.endedAt()).isNotNull());
    }

    private void oneBreaksItsPromise(ProcessInstance run) {
        moving.desk.pass(run, Duration.ofHours(2));
        assertThat(moving.promise(run, "Deadline_Reply").state()).isEqualTo(Promise.State.LATE);
        complete(run, "Task_Reply");
        assertThat(moving.promise(run, "Deadline_Reply").endedAt()).isNotNull();
    }
}
