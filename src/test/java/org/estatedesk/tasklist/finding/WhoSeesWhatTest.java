package org.estatedesk.tasklist.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who may see what of a case by the one search box: all of it, that it exists, or nothing. */
class WhoSeesWhatTest extends Seeker {

    /** What becomes of the complaint before somebody looks for it. */
    private static final Map<String, BiConsumer<WhoSeesWhatTest, Task>> TURNS = Map.of(
            "registered", (test, step) -> {},
            "answered", (test, step) -> test.answer(),
            "given", (test, step) -> test.engine.getTaskService().setAssignee(step.getId(), "finance"),
            "asked", (test, step) -> test.engine.getTaskService().addCandidateGroup(step.getId(), "finance"),
            "over", (test, step) -> test.withdraw());

    @Autowired
    JdbcTemplate store;

    /** By a whole number, telephone or unit; by words; and opened. */
    @ParameterizedTest
    @CsvSource({
        // who, what happened, by number, by words, opened: one's own
        "hotline, registered, all, all, 200",
        "hotline, over, all, all, 200",
        // a team's
        "frontdesk, registered, all, all, 200",
        "frontdesk2, answered, all, all, 200",
        "frontdesk, over, all, all, 200",
        "assistant, registered, exists, nothing, 404",
        "assistant, answered, all, all, 200",
        // a step that somebody else gave
        "finance, registered, exists, nothing, 404",
        "finance, given, all, all, 200",
        "finance, asked, all, all, 200",
        // supervised
        "supervisor, registered, all, all, 200",
        "director, over, all, all, 200",
        "manager, registered, all, all, 200",
        "demo, over, all, all, 200",
        // others of the staff
        "guard, registered, exists, nothing, 404",
        "gate, over, exists, nothing, 404",
        "csadmin, registered, exists, nothing, 404",
        // who only audits has a search that masks
        "auditor, registered, refused, refused, 403",
    })
    void each_person_sees_of_each_case(String who, String turn, String byNumber, String byWords, int opened) {
        TURNS.get(turn).accept(this, desk.task(complaint, "Task_GiveFirstReply"));

        for (String whole : List.of(number, number.substring(9), phone, unit)) {
            assertThat(seen(who, whole)).as(whole).isEqualTo(byNumber);
        }
        assertThat(seen(who, customer)).isEqualTo(byWords);
        assertThat(seen(who, "楼上" + digits)).isEqualTo(byWords);
        assertThat(seen(who, phone.substring(5))).isEqualTo(byWords);
        assertThat(seen(who, unit + " " + customer)).isEqualTo(byWords);
        assertThat(open(who, number).status()).isEqualTo(opened);
    }

    private void answer() {
        desk.complete(
                complaint, "hotline", "Task_GiveFirstReply", Map.of("firstReply", "今天", "firstReplyMode", "phone"));
    }

    private String seen(String who, String typed) {
        RestPerson.Answer answer = ask(who, typed);
        if (answer.status() == 403) {
            return "refused";
        }
        List<JsonNode> found = found(who, typed);
        return found.isEmpty() ? "nothing" : found.get(0).path("seen").asBoolean() ? "all" : "exists";
    }

    @Test
    void of_a_case_of_others_there_are_its_state_and_whom_to_ask_and_no_more() {
        JsonNode told = found("guard", phone).get(0);

        assertThat(told.path("status").asText()).isEqualTo("OPEN");
        assertThat(told.path("who").toString()).contains("Front desk", "Hotline agent");
        assertThat(told.toString())
                .doesNotContain(customer, phone, unit, digits, "noise", "oise", "omplaint", "eply", "+08:00");
    }

    @Test
    void a_case_that_is_not_to_be_seen_is_like_one_that_does_not_exist() {
        String none = "CMP-2026-999999999";
        assertThat(open("guard", number).body().replace(number, none))
                .isEqualTo(open("guard", none).body());
    }

    @Test
    void each_opening_stands_in_the_read_log_and_no_refused_one() {
        open("frontdesk2", number).ok();
        open("frontdesk2", number).ok();
        open("guard", number);

        assertThat(store.queryForList(
                        "select person || ' ' || part from case_reading where case_number = ?", String.class, number))
                .containsExactly("frontdesk2 case", "frontdesk2 case");
    }

    @Test
    void strangers_do_not_search() {
        assertThat(new RestPerson(port, "nobody").page("/desk/find?q=1").status())
                .isEqualTo(401);
        assertThat(new RestPerson(port, "nobody").page("/desk/find/mine").status())
                .isEqualTo(401);
    }
}
