package org.estatedesk.forms.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.forms.workflow.TasklistSession.Answer;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.i18n.LocaleContextHolder;

/** A step belongs to somebody whom the desk knows, or to nobody; who comes too late is told so in words. */
@DeskTest
class KnownPeopleTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identities;

    @Autowired
    Journal journal;

    @LocalServerPort
    int port;

    private String deployment = "";

    @BeforeEach
    void draw() {
        ProbeDesk.prepare(engine);
        deployment = engine.getRepositoryService()
                .createDeployment()
                .addModelInstance(
                        "named-step.bpmn",
                        Bpmn.createExecutableProcess("named-step")
                                .camundaHistoryTimeToLiveString("P1D")
                                .startEvent()
                                .userTask("Task_Named")
                                .camundaAssignee("${who}")
                                .camundaCandidateGroups(ProbeDesk.GROUP)
                                .endEvent()
                                .done())
                .deploy()
                .getId();
    }

    @AfterEach
    void sweep() {
        identities.clearAuthentication();
        LocaleContextHolder.resetLocaleContext();
        engine.getRepositoryService().deleteDeployment(deployment, true);
        ProbeDesk.sweep(engine);
    }

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

    @Test
    void who_comes_second_is_told_so_in_words_over_http() {
        TasklistSession one = TasklistSession.of(port, ProbeDesk.ONE);
        TasklistSession two = TasklistSession.of(port, ProbeDesk.TWO, "zh");
        String door = "/task/" + step(start(null)).getId();
        Map<String, String> first = Map.of("userId", ProbeDesk.ONE);
        assertThat(one.post(door + "/claim", first).status()).isEqualTo(204);

        assertSaid(two.post(door + "/claim", Map.of("userId", ProbeDesk.TWO)), "此步骤已由 probeone 认领。");
        assertThat(one.post(door + "/complete", Map.of()).status()).isEqualTo(204);
        String gone = "This step is done or no longer needed: somebody else was faster, or a deadline took it away.";
        assertSaid(one.post(door + "/complete", Map.of()), gone);
        assertSaid(one.post(door + "/submit-form", Map.of()), gone);
        assertSaid(one.post(door + "/claim", first), gone);
        assertSaid(two.post(door + "/claim", Map.of("userId", ProbeDesk.TWO)), "此步骤已完成或不再需要：已有人先行办理，或已到期限。");
    }

    @Test
    void a_race_is_answered_in_words_to_a_person_and_as_it_is_to_the_engine() {
        assertThatThrownBy(this::race).isInstanceOf(OptimisticLockingException.class);
        signIn(ProbeDesk.ONE);
        assertThatThrownBy(this::race)
                .isInstanceOf(ClientErrorException.class)
                .hasMessageContaining("Somebody else has just changed the same")
                .satisfies(refused -> assertThat(
                                ((ClientErrorException) refused).getResponse().getStatus())
                        .isEqualTo(409));
        LocaleContextHolder.setLocale(Locale.CHINA);
        assertThatThrownBy(this::race).hasMessageContaining("刚才有人改动了同一内容");
    }

    private void race() {
        executor().execute(inside -> {
            throw new OptimisticLockingException("ENGINE-03005 updated by another transaction");
        });
    }

    private static void assertSaid(Answer answer, String words) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(409);
        assertThat(answer.message()).isEqualTo(words);
    }

    private CommandExecutor executor() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
    }

    private ProcessInstance start(String who) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("who", who);
        return engine.getRuntimeService().startProcessInstanceByKey("named-step", variables);
    }

    private Task step(ProcessInstance run) {
        return tasks.createTaskQuery().processInstanceId(run.getId()).singleResult();
    }

    private String held(Task step) {
        return tasks.createTaskQuery().taskId(step.getId()).singleResult().getAssignee();
    }

    private List<String> lines(ProcessInstance run) {
        String number = (String) engine.getRuntimeService().getVariable(run.getId(), "caseNumber");
        return journal.of(number).stream().map(JournalEntry::text).toList();
    }

    private void signIn(String person) {
        identities.setAuthentication(person, List.of(ProbeDesk.GROUP));
    }
}
