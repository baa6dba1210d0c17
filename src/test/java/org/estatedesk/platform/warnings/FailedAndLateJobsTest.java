package org.estatedesk.platform.warnings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.procedures.cost.CountedStatements;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.RestPerson.Answer;
import org.estatedesk.support.TestDrawings;
import org.estatedesk.support.WebSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the engine leaves undone reaches the administrator: on the bell, on the start page and in the health. */
@DeskTest
class FailedAndLateJobsTest {

    /** Before anything that other tests left to do. */
    private static final Instant LONG_AGO = Instant.parse("1990-01-01T00:00:00Z");

    @LocalServerPort
    int port;

    @Autowired
    TestDrawings desk;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    TroubleWatch watch;

    @Autowired
    Map<String, Watched> watched;

    private ProcessInstance run;

    @BeforeEach
    void draw() {
        desk.draw("cases/test-case.bpmn", "cases/test-class.dmn");
    }

    @AfterEach
    void clear() {
        desk.clear();
        watch.look();
    }

    private void start() {
        run = desk.start("test-case", Map.of("how", "step", "fails", false, "customerName", "李女士"));
    }

    @Test
    void issue15_aFailedJobReachesTheAdministratorInWordsUntilItIsMended() {
        start();
        String number = number();
        failForGood();
        watch.look();
        watch.look();

        String words = "\"Record\" of \"Test case\" failed and waits for you (1 in all, the first in " + number + ")";
        assertThat(bell("demo")).containsOnlyOnce(words.replace("\"", "\\\""));
        assertThat(bell("frontdesk")).doesNotContain(number);
        assertThat(page("demo", "en"))
                .contains("What needs you", words.replace("\"", "&quot;"))
                .contains("/camunda/app/cockpit/default/#/process-instance/" + run.getId()
                        + "/runtime?tab=incidents-tab");
        assertThat(page("demo", "zh")).contains("需要您处理", "“Test case”的步骤“Record”执行失败");
        assertThat(health("demo").status()).isEqualTo(503);
        assertThat(health("demo").body()).contains("\"failedJobs\":{\"status\":\"DOWN\"", words.replace("\"", "\\\""));
        assertThat(health("frontdesk").body()).isEqualTo("{\"status\":\"DOWN\"}");

        mend();
        watch.look();

        assertThat(bell("demo")).containsOnlyOnce(number).contains("Over since");
        assertThat(page("demo", "zh")).contains("已于 ").doesNotContain("process-instance/" + run.getId());
        assertThat(health("demo").body()).doesNotContain(number);
    }

    @Test
    void issue16_theIncidentOfAFailedJobGoesWithItAndNobodyLooksForThatOfAnother() {
        start();
        failForGood();
        assertThat(runtime.createIncidentQuery().configuration(job().getId()).count())
                .isOne();
        runtime.deleteProcessInstance(run.getId(), "test over");
        assertThat(runtime.createIncidentQuery().processInstanceId(run.getId()).count())
                .isZero();

        start();
        var cost = CountedStatements.of(() -> runtime.deleteProcessInstance(run.getId(), "test over"));
        assertThat(cost.statements().keySet())
                .noneMatch(statement -> statement.toLowerCase().contains("from act_ru_incident"));
    }

    @Test
    void issue15_whatNoNodeTakesUpWithinHalfAMinuteIsLate() {
        desk.standAt(LONG_AGO);
        start();
        desk.pass(Duration.ofMinutes(15).plusSeconds(29));
        assertThat(late().now()).isEmpty();
        assertThat(late().health().getStatus().getCode()).isEqualTo("UP");

        desk.pass(Duration.ofSeconds(2));
        assertThat(late().now()).singleElement().satisfies(trouble -> {
            assertThat(trouble.since()).isEqualTo(LONG_AGO.plus(Duration.ofMinutes(15)));
            assertThat(trouble.fields()).isEqualTo(List.of(1L, number()));
        });
        assertThat(late().health().getDetails().toString()).contains("the oldest in " + number());
        watch.look();
        assertThat(page("demo", "zh")).contains("到期的工作没有执行", number());

        management.executeJob(job().getId());
        assertThat(late().now()).isEmpty();
    }

    @Test
    void issue15_nothingOfItStopsTheDeskOrIsShownToStrangers() {
        assertThat(new RestPerson(port, "demo")
                        .page("/actuator/health/readiness")
                        .body())
                .contains("\"db\"")
                .doesNotContain("Jobs", "undelivered", "journalProofs");
        assertThat(new RestPerson(port, "demo").page("/actuator/health").body())
                .contains("\"diskSpace\"")
                .doesNotContain("Jobs", "undelivered", "journalProofs");
        assertThat(page("frontdesk", "en")).doesNotContain("needs-you");
        assertThat(new RestPerson(port, "nobody").page("/").status()).isEqualTo(401);
        for (String group : List.of("jobs", "proof", "messages", "disk")) {
            assertThat(new WebSession(port)
                            .desk("GET", "/actuator/health/" + group)
                            .body())
                    .isIn("{\"status\":\"UP\"}", "{\"status\":\"DOWN\"}");
        }
        assertThat(new WebSession(port).desk("GET", "/").body())
                .contains("EstateDesk")
                .doesNotContain("needs-you");
    }

    private void failForGood() {
        runtime.removeVariable(run.getId(), "customerName");
        while (job().getRetries() > 0) {
            String timer = job().getId();
            assertThatThrownBy(() -> management.executeJob(timer)).hasMessageContaining("customerName");
        }
    }

    private void mend() {
        runtime.setVariable(run.getId(), "customerName", "李女士");
        management.setJobRetries(job().getId(), 1);
        management.executeJob(job().getId());
    }

    private Watched late() {
        return watched.get("lateJobs");
    }

    private String number() {
        return String.valueOf(runtime.getVariable(run.getId(), "caseNumber"));
    }

    private Job job() {
        return management
                .createJobQuery()
                .processInstanceId(run.getId())
                .activityId("Deadline_Handle")
                .singleResult();
    }

    private Answer health(String person) {
        return new RestPerson(port, person).page("/actuator/health/jobs");
    }

    private String page(String person, String language) {
        return new WebSession(port, person).desk("GET", "/?lang=" + language).body();
    }

    private String bell(String person) {
        return new WebSession(port, person)
                .get("/api/tasklist/plugin/estatedesk/default/alerts")
                .body();
    }
}
