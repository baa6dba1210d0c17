package org.estatedesk.forms.workflow.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ClientErrorException;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.forms.workflow.ProbeDesk;
import org.estatedesk.forms.workflow.TasklistSession;
import org.estatedesk.forms.workflow.TasklistSession.Answer;
import org.estatedesk.platform.Caller;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.i18n.LocaleContextHolder;

/** Who comes too late is told so in words. */
class TooLateTest extends NamedStep {

    @LocalServerPort
    int port;

    @Test
    void who_comes_second_is_told_so_in_words_over_http() {
        TasklistSession one = TasklistSession.of(port, ProbeDesk.ONE);
        TasklistSession two = TasklistSession.of(port, ProbeDesk.TWO, "zh");
        String door = "/task/" + step(start(null)).getId();
        Map<String, String> first = Map.of("userId", ProbeDesk.ONE);
        assertThat(one.post(door + "/claim", first).status()).isEqualTo(204);

        Map<String, String> second = Map.of("userId", ProbeDesk.TWO);
        assertSaid(two.post(door + "/claim", second), "Prober probeone 已于 \\d\\d:\\d\\d 认领此步骤。");
        assertThat(one.post(door + "/complete", Map.of()).status()).isEqualTo(204);
        String gone = "Prober probeone completed this step at \\d\\d:\\d\\d\\.";
        assertSaid(one.post(door + "/complete", Map.of()), gone);
        assertSaid(one.post(door + "/submit-form", Map.of()), gone);
        assertSaid(one.post(door + "/claim", first), gone);
        assertSaid(two.post(door + "/claim", second), "Prober probeone 已于 \\d\\d:\\d\\d 完成此步骤。");
    }

    @Test
    void who_held_what_an_administrator_ended_is_told_who_and_when() {
        TasklistSession one = TasklistSession.of(port, ProbeDesk.ONE);
        ProcessInstance run = start(ProbeDesk.ONE);
        String door = "/task/" + step(run).getId();
        assertThat(new RestPerson(port, "demo")
                        .send("DELETE", "/engine-rest/process-instance/" + run.getId(), "", Caller.REASON, "Over")
                        .status())
                .isEqualTo(204);
        assertSaid(one.post(door + "/complete", Map.of()), "This step ended at \\d\\d:\\d\\d: .* ended the case\\.");
    }

    /** Who was not asked for it learns no names. */
    @Test
    void a_stranger_to_a_step_learns_nobodys_name() {
        RestPerson stranger = new RestPerson(port, "finance");
        String door = "/task/" + step(start(ProbeDesk.ONE)).getId();
        assertThat(stranger.post(door + "/claim", "{\"userId\": \"finance\"}").body())
                .doesNotContain("probeone");
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
        assertThat(answer.message()).matches(words);
    }
}
