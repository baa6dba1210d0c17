package org.estatedesk.promises.workflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.estatedesk.promises.Promise.State.KEPT;
import static org.estatedesk.promises.Promise.State.LATE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.PromiseMove;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DeskTest
class MovedDeadlineTest extends LedgerTestBase {

    @LocalServerPort
    int port;

    @Test
    void aTimerMovedOverTheEnginesRestIsMovedInTheLedgerAndOnTheTask() {
        ProcessInstance run = start("ledger-reply");
        Promise promise = promise(run, "Deadline_Reply");
        String path = "/engine-rest/job/" + promise.run().jobId() + "/duedate";
        person("demo")
                .call("PUT", path, "{\"duedate\":\"2026-03-02T01:40:00.000+0000\"}", "X-Reason", "Lift stuck")
                .ok();
        moved(run, after(Duration.ofMinutes(40)), "demo", "Lift stuck");
        assertThat(promise(run, "Deadline_Reply").explanation()).isEqualTo("moved by demo: due Mon 09:40");
    }

    @Test
    void aReasonAnnotatedLaterIsShownWithTheMoveOfAProgram() {
        ProcessInstance run = start("ledger-month");
        Promise promise = promise(run, "Deadline_Month");
        desk.as("demo", () -> {
            Date later = Date.from(after(Duration.ofDays(40)));
            return byAProgram(promise, later);
        });
        HistoryService history = engine.getHistoryService();
        history.setAnnotationForOperationLogById(
                history.createUserOperationLogQuery()
                        .jobId(promise.run().jobId())
                        .singleResult()
                        .getOperationId(),
                "Lift stuck");
        JsonNode shown = person("auditor")
                .get("/desk/cases/" + promise.caseNumber() + "/promises")
                .ok()
                .json()
                .path(0);
        assertThat(shown.path("moves").path(0).path("reason").asText()).isEqualTo("Lift stuck");
        assertThat(shown.path("firstDueAt").asText()).isEqualTo("2026-04-01T01:00:00Z");
        assertThat(shown.path("dueAt").asText()).isEqualTo("2026-04-11T01:00:00Z");
    }

    @Test
    void aSupervisorMovesADeadlineWithAReason() {
        ProcessInstance run = start("ledger-reply");
        String path = "/desk/promises/" + promise(run, "Deadline_Reply").id() + "/move";
        String body = "{\"dueAt\":\"2026-03-02T09:30:00+08:00\",\"reason\":\"Customer asked for it\"}";
        assertThat(person("frontdesk").call("POST", path, body).status()).isEqualTo(403);
        Answer unexplained = person("supervisor").call("POST", path, "{\"dueAt\":\"2026-03-02T09:30:00+08:00\"}");
        assertThat(unexplained.status()).isEqualTo(400);
        assertThat(unexplained.json().path("detail").asText()).isEqualTo("Please say why the due time is moved.");
        assertThat(person("supervisor")
                        .call("POST", path, body)
                        .ok()
                        .json()
                        .path("dueAt")
                        .asText())
                .isEqualTo("2026-03-02T01:30:00Z");
        moved(run, after(Duration.ofMinutes(30)), "supervisor", "Customer asked for it");
        desk.pass(run, Duration.ofMinutes(40));
        assertThat(promise(run, "Deadline_Reply").lapsedAt()).isEqualTo(after(Duration.ofMinutes(30)));
        assertThat(person("supervisor")
                        .call("POST", path, body.replace("02T09", "09T09"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void onlyWhoeverMaySeeACaseSeesItsPromises() {
        String number = "" + promise(start("ledger-month"), "Deadline_Month").caseNumber();
        assertThat(person("guard").get("/desk/cases/" + number + "/promises").json())
                .hasSize(1);
        assertThat(person("finance").get("/desk/cases/" + number + "/promises").status())
                .isEqualTo(403);
        assertThat(person("auditor").get("/desk/cases/TST-1/promises").status()).isEqualTo(404);
    }

    /** The company manager supervises complaints, for example, but not this procedure; the manager supervises them all. */
    @Test
    void whoeverSupervisesOneProcedureDoesNotSeeThePromisesOfAnother() {
        String path = "/desk/cases/"
                + promise(start("ledger-month"), "Deadline_Month").caseNumber() + "/promises";
        assertThat(person("companymanager").get(path).status()).isEqualTo(403);
        assertThat(person("manager").get(path).ok().json()).hasSize(1);
    }

    /** In a command of its own, as a block of a drawing does. */
    private Date byAProgram(Promise promise, Date due) {
        CommandExecutor commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        return commands.execute(command -> {
            engine.getManagementService().setJobDuedate(promise.run().jobId(), due);
            return due;
        });
    }

    private DeskPerson person(String name) {
        return new DeskPerson(port, name, "en");
    }

    @Test
    void aDrawingMovesADeadlineByItsBlock() {
        ProcessInstance run = start("ledger-moving");
        complete(run, "Task_Agree");
        moved(run, after(Duration.ofMinutes(135)), "system", "Agreed with the customer");
        desk.pass(run, Duration.ofMinutes(130));
        complete(run, "Task_Reply");
        assertThat(promise(run, "Deadline_Reply").state()).isEqualTo(KEPT);
    }

    @Test
    void aTimerMovedByAProgramIsFollowedAtTheLatestWhenItsStepEnds() {
        ProcessInstance run = start("ledger-reply");
        engine.getManagementService()
                .setJobDuedate(promise(run, "Deadline_Reply").run().jobId(), Date.from(after(Duration.ofMinutes(50))));
        sleep(Duration.ofMinutes(45));
        complete(run, "Task_Reply");
        assertThat(promise(run, "Deadline_Reply").state()).isEqualTo(KEPT);
        assertThat(promises.movesOf(List.of(promise(run, "Deadline_Reply")))).hasSize(1);
    }

    @Test
    void aTimerSetOffByHandBeforeItsTimeIsDueAtThatMoment() {
        ProcessInstance run = start("ledger-reply");
        sleep(Duration.ofMinutes(5));
        drawings.fire(run, "Deadline_Reply");
        Promise promise = promise(run, "Deadline_Reply");
        assertThat(promise.state()).isEqualTo(LATE);
        assertThat(promise.dueAt()).isEqualTo(after(Duration.ofMinutes(5)));
        assertThat(promise.firstDueAt()).isEqualTo(after(Duration.ofMinutes(15)));
    }

    private void moved(ProcessInstance run, Instant due, String who, String reason) {
        Promise promise = promise(run, "Deadline_Reply");
        assertThat(promise.dueAt()).isEqualTo(due);
        assertThat(promise.firstDueAt()).isEqualTo(after(Duration.ofMinutes(15)));
        assertThat(task(run, "Task_Reply").getDueDate().toInstant()).isEqualTo(due);
        assertThat(promises.movesOf(List.of(promise)))
                .singleElement()
                .returns(who, PromiseMove::movedBy)
                .returns(reason, PromiseMove::reason)
                .returns(after(Duration.ofMinutes(15)), PromiseMove::oldDueAt)
                .returns(due, PromiseMove::newDueAt);
    }
}
