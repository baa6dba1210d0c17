package org.estatedesk.tasklist.go;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.RestPerson.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** HOT-16: a tap that was sent later is a late entry, within bounds; one that is sent again completes nothing twice. */
class LateTapTest extends OnTheTelephone {

    private static final String STEP = "Acknowledge emergency";

    @Autowired
    DeskTime time;

    private String step;
    private Instant begun;

    @BeforeEach
    void twentyMinutesLater() {
        step = step("guardhead", STEP).path("id").asText();
        begun = Instant.now();
        ClockUtil.setCurrentTime(Date.from(begun.plus(Duration.ofMinutes(20))));
        claim("guardhead").ok();
    }

    @Test
    void the_journal_keeps_when_it_was_tapped_and_when_that_was_sent() {
        Instant tapped = begun.plus(Duration.ofMinutes(3)).truncatedTo(ChronoUnit.MILLIS);
        complete("guardhead", tapped).ok();

        JournalEntry kept = completed(STEP);
        assertThat(kept.occurredAt()).isEqualTo(tapped);
        assertThat(kept.recordedAt()).isAfter(begun.plus(Duration.ofMinutes(19)));
        assertThat(kept.late()).isTrue();
    }

    @Test
    void without_a_time_it_was_just_now() {
        complete("guardhead", null).ok();

        assertThat(completed(STEP).late()).isFalse();
    }

    @Test
    void a_tap_after_now_is_refused_and_both_times_are_said() {
        Instant tapped = begun.plus(Duration.ofMinutes(40));

        Answer refused = complete("guardhead", tapped);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains(time.readable(tapped), time.readable(time.now()));
        assertThat(step("guardhead", STEP).path("mine").asBoolean()).isTrue();
    }

    @Test
    void a_tap_before_the_step_was_there_is_refused_and_both_times_are_said() {
        Instant tapped = begun.minus(Duration.ofMinutes(10));

        Answer refused = complete("guardhead", tapped);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains(time.readable(tapped), "the step is there since");
    }

    @Test
    void clocks_may_differ_a_little_but_the_journal_stays_within_the_step() {
        Instant since = desk.task(emergency, "Task_AcknowledgeEmergency")
                .getCreateTime()
                .toInstant();
        complete("guardhead", begun.minus(Duration.ofMinutes(2))).ok();

        assertThat(completed(STEP).occurredAt()).isEqualTo(since);
    }

    @Test
    void what_is_no_time_is_refused() {
        Answer refused = send("guardhead", "yesterday");
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("yesterday");
    }

    @Test
    void a_tap_that_is_sent_again_completes_nothing_twice_and_is_known_as_the_own() {
        complete("guardhead", null).ok();
        assertThat(complete("guardhead", null).status()).isEqualTo(409);
        assertThat(claim("guardhead").status()).isEqualTo(409);

        JsonNode end = done("guardhead").ok().json();
        assertThat(end.path("mine").asBoolean()).isTrue();
        assertThat(journal.of(number).stream()
                        .filter(entry -> STEP.equals(entry.step().stepName()))
                        .filter(entry -> entry.kind() == JournalEntry.Kind.COMPLETED))
                .hasSize(1);
    }

    @Test
    void who_was_faster_and_when_is_told_to_whoever_could_have_done_it_and_to_nobody_else() {
        assertThat(done("guardhead").status()).isEqualTo(404);
        complete("guardhead", null).ok();
        String scene = step("guard", "Report from the scene").path("id").asText();
        new RestPerson(port, "guard2")
                .post("/task/" + scene + "/claim", "{\"userId\": \"guard2\"}")
                .ok();
        new RestPerson(port, "guard2")
                .post("/task/" + scene + "/submit-form", "{\"variables\": {\"sceneAnswer\": {\"value\": \"arrived\"}}}")
                .ok();

        JsonNode end = new RestPerson(port, "guard")
                .page("/desk/go/done/" + scene)
                .ok()
                .json();
        assertThat(end.path("mine").asBoolean()).isFalse();
        assertThat(end.path("by").asText()).isNotBlank().isNotEqualTo("null");
        assertThat(end.path("at").asText()).startsWith(time.iso(time.now()).substring(0, 15));
        assertThat(done("guard").status()).isEqualTo(404);
        assertThat(done("department").status()).isEqualTo(404);
    }

    private Answer done(String person) {
        return new RestPerson(port, person).page("/desk/go/done/" + step);
    }

    private Answer claim(String person) {
        return new RestPerson(port, person).post("/task/" + step + "/claim", "{\"userId\": \"" + person + "\"}");
    }

    private Answer complete(String person, Instant tapped) {
        return tapped == null
                ? new RestPerson(port, person).post("/task/" + step + "/submit-form", "{}")
                : send(person, tapped.toString());
    }

    private Answer send(String person, String tapped) {
        return new RestPerson(port, person)
                .send(
                        "POST",
                        "/engine-rest/task/" + step + "/submit-form",
                        "{}",
                        "Content-Type",
                        "application/json",
                        Caller.HAPPENED_AT,
                        tapped);
    }
}
