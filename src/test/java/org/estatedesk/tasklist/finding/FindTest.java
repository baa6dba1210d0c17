package org.estatedesk.tasklist.finding;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.Test;

/** What a receptionist types while a customer is on the line, and what comes back (HOT-10, HOT-20). */
class FindTest extends Seeker {

    @Test
    void a_telephone_is_found_however_it_is_written() {
        String end = digits.substring(3);
        String start = "0" + digits.substring(0, 3);
        for (String written : List.of(
                phone,
                "139-%s-%s".formatted(start, end),
                "139 %s %s".formatted(start, end),
                "+86 139 %s %s".formatted(start, end),
                "0086-" + phone,
                "（＋86）" + phone,
                fullWidth(phone),
                digits.substring(2))) {
            assertThat(found("frontdesk", written)).as(written).hasSize(1);
        }
        assertThat(found("frontdesk", "1380" + digits)).isEmpty();
    }

    @Test
    void whoever_sees_numbers_masked_guesses_none_by_its_parts() {
        assertThat(found("demo", phone)).hasSize(1);
        assertThat(found("demo", phone.substring(1))).isEmpty();
        assertThat(found("demo", phone.substring(2))).isEmpty();
    }

    @Test
    void a_unit_is_found_in_all_spellings() {
        String building = unit.substring(0, 3);
        String flat = unit.substring(4);
        for (String sign : List.of("-", "栋", "－", "#", "号楼", "—", " ")) {
            assertThat(found("frontdesk", building + sign + flat)).as(sign).hasSize(1);
            assertThat(found("guard", building + sign + flat)).as(sign).hasSize(1);
        }
    }

    private List<JsonNode> whole(String typed) {
        JsonNode cases = new RestPerson(port, "frontdesk")
                .page("/desk/find?whole=true&q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .ok()
                .json()
                .path("cases");
        return StreamSupport.stream(cases.spliterator(), false)
                .filter(one -> one.path("number").asText().equals(number))
                .toList();
    }

    /** For a form in which a telephone or a unit stands: nothing that only reads alike. */
    @Test
    void what_is_asked_as_a_whole_is_found_by_neither_words_nor_parts() {
        for (String typed : List.of(phone, unit, number)) {
            assertThat(whole(typed)).as(typed).hasSize(1);
        }
        for (String typed : List.of(customer, phone.substring(3, 10), digits.substring(2))) {
            assertThat(whole(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void a_number_is_found_whole_and_by_its_last_digits() {
        for (String written : List.of(
                number, number.toLowerCase(), number.substring(9), fullWidth(number), number.replace('-', ' '))) {
            assertThat(found("gate", written)).as(written).hasSize(1);
        }
    }

    @Test
    void the_answer_says_at_once_how_the_case_stands() {
        JsonNode told = found("frontdesk", customer).get(0);

        assertThat(told.path("customer").asText()).isEqualTo(customer);
        assertThat(told.path("unit").asText()).isEqualTo(unit);
        assertThat(told.path("title").asText()).isEqualTo("Noise");
        assertThat(told.path("who").toString()).isEqualTo("[\"Front desk\",\"Hotline agent\"]");
        assertThat(told.path("steps").toString()).contains("Give first reply");
        assertThat(told.path("due").asText()).endsWith("+08:00");
    }

    @Test
    void whoever_opens_it_reads_what_the_tab_of_a_step_shows() {
        JsonNode view = open("frontdesk", number).ok().json();

        assertThat(view.path("facts").path("customer").asText()).isEqualTo(customer);
        assertThat(view.path("facts").path("phone").asText()).isEqualTo(phone);
        assertThat(view.path("noted").path("facts").toString()).contains("楼上" + digits + "装修");
        assertThat(view.path("promises")).isNotEmpty();
        assertThat(view.path("journal")).isNotEmpty();
    }

    @Test
    void ones_own_are_those_that_one_registered_or_was_first_asked_about() {
        assertThat(mine("hotline")).contains(number);
        assertThat(mine("frontdesk")).doesNotContain(number);
    }

    private List<String> mine(String person) {
        JsonNode cases =
                new RestPerson(port, person).page("/desk/find/mine").ok().json().path("cases");
        return StreamSupport.stream(cases.spliterator(), false)
                .map(one -> one.path("number").asText())
                .toList();
    }

    @Test
    void nothing_that_is_typed_breaks_the_question() {
        for (String odd : List.of(
                "",
                " ",
                "\u00a0",
                "\u2007",
                "'",
                "%",
                "\\",
                "-",
                "\u0000",
                ":word0",
                "{}",
                "+",
                "💧",
                "((((",
                "王 小 明 3-1")) {
            assertThat(ask("frontdesk", odd).status()).as(odd).isEqualTo(200);
        }
        assertThat(ask("frontdesk", "1".repeat(201)).status()).isEqualTo(422);
    }

    private static String fullWidth(String text) {
        return text.chars()
                .mapToObj(one -> String.valueOf((char) (one + 0xFEE0)))
                .reduce("", String::concat);
    }
}
