package org.estatedesk.procedures.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** CMP-13, CMP-14, D16: the desk's record is checked and signed every day, and an owner visited at irregular intervals. */
@DeskTest
class DeskRecordCheckTest {

    private static final String CHECK = "desk-record-check";
    private static final Map<String, ?> IN_ORDER = Map.of("recordInOrder", "yes", "recordSigned", true);

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    @Value("${estatedesk.zone}")
    ZoneId zone;

    private ProcessInstance check;

    @AfterEach
    void clearAway() {
        ClockUtil.reset();
        List<ProcessInstance> begun = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(CHECK)
                .list();
        begun.forEach(one -> engine.getRuntimeService().deleteProcessInstance(one.getId(), "test over"));
    }

    @Test
    void cmp13_theCheckBeginsByItselfEveryDayAtTheSameHourOfTheDesk() {
        Job timer = timer();
        LocalTime hour = timer.getDuedate().toInstant().atZone(zone).toLocalTime();
        assertThat(hour).isEqualTo(LocalTime.of(17, 0));
        begin(false);
        assertThat(check.getBusinessKey()).startsWith("CHK-");
        assertThat(timer().getDuedate().toInstant())
                .isEqualTo(timer.getDuedate().toInstant().plus(Duration.ofDays(1)));
    }

    @Test
    void cmp13_theSupervisorChecksAndSigns() {
        begin(false);
        Map<String, Object> unsigned = new HashMap<>(IN_ORDER);
        unsigned.put("recordSigned", false);
        assertThatThrownBy(() -> does("supervisor", "Task_CheckRecord", unsigned));
        does("supervisor", "Task_CheckRecord", IN_ORDER);
        assertThat(ended()).isTrue();
    }

    @Test
    void cmp13_whatIsMissingIsCompletedByTheDesk() {
        begin(false);
        does(
                "supervisor",
                "Task_CheckRecord",
                Map.of("recordInOrder", "no", "recordFindings", "14:05的来电没有记录", "recordSigned", true));
        does("frontdesk", "Task_CorrectRecord", Map.of("recordCompleted", "已补记"));
        assertThat(ended()).isTrue();
    }

    @Test
    void d16_aDayWithoutACheckIsToldUpward() {
        begin(false);
        desk.pass(check, Duration.ofDays(1));
        assertThat(desk.groups(desk.task(check, "Task_CheckRecord"))).contains("office-director");
    }

    @Test
    void cmp14_anOwnerIsVisitedWhereTheLotSaysSoAndWhatIsFoundIsCorrected() {
        begin(true);
        does("supervisor", "Task_CheckRecord", IN_ORDER);
        Map<String, Object> visit =
                new HashMap<>(Map.of("visitedUnit", "3-1201", "visitRemarks", "前台态度好", "visitProblem", "yes"));
        visit.putAll(Map.of("satisfactionService", "4", "satisfactionAttitude", "5", "visitFindings", "电话铃响太久"));
        does("supervisor", "Task_VisitOwner", visit);
        does("supervisor", "Task_CorrectProblem", Map.of("problemCorrected", "午间加派一人"));
        assertThat(ended()).isTrue();
    }

    @Test
    void cmp14_theLotFallsOnSomeDaysAndNotOnOthers() {
        List<Object> drawn = IntStream.range(0, 100)
                .<Object>mapToObj(day -> engine.getDecisionService()
                        .evaluateDecisionTableByKey("owner-visits", Map.of())
                        .getSingleResult()
                        .getSingleEntry())
                .toList();
        assertThat(drawn).contains("yes", "no");
        assertThat(drawn.stream().filter("yes"::equals)).hasSizeLessThan(60);
    }

    private Job timer() {
        return engine.getManagementService()
                .createJobQuery()
                .processDefinitionKey(CHECK)
                .activityId("Start_EveryDay")
                .singleResult();
    }

    /** Lets the timer of the day fire; the lot is drawn until it falls as asked. */
    private void begin(boolean visit) {
        ClockUtil.setCurrentTime(timer().getDuedate());
        engine.getManagementService().executeJob(timer().getId());
        check = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(CHECK)
                .singleResult();
        engine.getRuntimeService().setVariable(check.getId(), "ownerVisit", visit ? "yes" : "no");
    }

    private void does(String person, String step, Map<String, ?> values) {
        desk.complete(check, person, step, new HashMap<>(values));
    }

    private boolean ended() {
        return desk.isOver(check);
    }
}
