package org.estatedesk.tasklist.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.UUID;
import org.apache.commons.lang3.RandomStringUtils;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.RestPerson.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody has typed is kept for that person and nobody else. */
@DeskTest
class FormDraftsTest {

    private static final String TYPED = "{\"customerName\":\"王小明\",\"customerPhone\":\"13800138000\"}";

    private final String form = "task/" + UUID.randomUUID();

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient store;

    @AfterEach
    void leaveNothing() {
        ClockUtil.reset();
        store.sql("delete from form_draft").update();
    }

    @Test
    void comes_back_as_it_was_typed_with_the_time_in_the_desks_zone() {
        keep("frontdesk", form, TYPED).ok();

        Answer draft = read("frontdesk", form);
        assertThat(name(draft)).isEqualTo("王小明");
        assertThat(draft.json().at("/savedAt").asText()).endsWith("+08:00");
    }

    @Test
    void the_last_answers_count_and_what_was_forgotten_is_gone() {
        keep("frontdesk", form, TYPED).ok();
        keep("frontdesk", form, "{\"customerName\":\"李娜\"}").ok();
        assertThat(read("frontdesk", form).json().at("/answers")).hasSize(1);
        assertThat(name(read("frontdesk", form))).isEqualTo("李娜");

        assertThat(call("frontdesk", "DELETE", form, "").status()).isEqualTo(204);
        assertThat(read("frontdesk", form).status()).isEqualTo(204);
    }

    @ParameterizedTest
    @ValueSource(strings = {"frontdesk2", "supervisor", "demo"})
    void nobody_else_reads_it_and_nobody_else_deletes_it(String other) {
        keep("frontdesk", form, TYPED).ok();

        assertThat(read(other, form).body()).isEmpty();
        call(other, "DELETE", form, "");
        keep(other, form, "{\"customerName\":\"nobody\"}");

        assertThat(name(read("frontdesk", form))).isEqualTo("王小明");
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "nobody"})
    void who_has_no_tasks_has_no_drafts(String person) {
        assertThat(read(person, form).status()).isIn(401, 403);
        assertThat(keep(person, form, TYPED).status()).isIn(401, 403);
        assertThat(call(person, "DELETE", form, "").status()).isIn(401, 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "\"text\"", "null", "{", ""})
    void what_is_no_form_is_refused_in_words(String body) {
        Answer refused = keep("frontdesk", form, body);
        assertThat(refused.status()).describedAs(refused.body()).isEqualTo(400);
        assertThat(read("frontdesk", form).status()).isEqualTo(204);
    }

    @Test
    void also_half_a_character_comes_back() {
        keep("frontdesk", form, "{\"course\":\"a\\ud83d\\u0000\"}").ok();
        assertThat(read("frontdesk", form).json().at("/answers/course").asText())
                .isEqualTo("a\ud83d\0");
    }

    @Test
    void what_is_too_long_is_refused_and_the_former_stays() {
        keep("frontdesk", form, TYPED).ok();

        Answer refused = keep("frontdesk", form, "{\"facts\":\"" + "长".repeat(61_000) + "\"}");

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.body()).contains("too long to be kept");
        assertThat(name(read("frontdesk", form))).isEqualTo("王小明");
    }

    @ParameterizedTest
    @ValueSource(strings = {"task/", "other/1", "task/a%2Fb", "task/..%2f..", "task/%00"})
    void there_is_nothing_at_other_addresses(String strange) {
        assertThat(keep("frontdesk", strange, TYPED).status()).isBetween(400, 415);
    }

    @Test
    void there_is_nothing_under_an_id_that_is_longer_than_any() {
        assertThat(keep("frontdesk", "task/" + RandomStringUtils.insecure().nextAlphanumeric(3000), TYPED)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_week_later_it_is_gone_and_so_is_the_fifty_first() {
        keep("frontdesk", form, TYPED).ok();
        ClockUtil.setCurrentTime(
                Date.from(ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(8))));
        for (int more = 0; more < 52; more++) {
            keep("frontdesk2", "start/form-" + more, TYPED).ok();
            ClockUtil.offset(Duration.ofDays(8).plusSeconds(more).toMillis());
        }

        assertThat(store.sql("select count(*) from form_draft where person = 'frontdesk'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(store.sql("select count(*) from form_draft where person = 'frontdesk2'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(50);
    }

    private static String name(Answer draft) {
        return draft.json().at("/answers/customerName").asText();
    }

    private Answer keep(String person, String place, String answers) {
        return call(person, "PUT", place, answers);
    }

    private Answer read(String person, String place) {
        return new RestPerson(port, person).page("/desk/form-drafts/" + place);
    }

    private Answer call(String person, String method, String place, String body) {
        return new RestPerson(port, person)
                .send(method, "/desk/form-drafts/" + place, body, "Content-Type", "application/json");
    }
}
