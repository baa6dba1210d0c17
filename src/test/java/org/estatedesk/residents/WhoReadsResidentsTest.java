package org.estatedesk.residents;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** KNB-01, KNB-06, KNB-07: who finds residents, by what, and that nobody copies the directory unseen. */
@DeskTest
class WhoReadsResidentsTest extends Directory {

    @Autowired
    IdentityService identities;

    @Value("${estatedesk.audit.searches-per-hour}")
    int most;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "139 7700 1201       | 欧阳锋",
                "＋86 139-7700-1201   | 欧阳锋",
                "57700120            | 欧阳锋",
                "0086 21 5770 0120   | 欧阳锋",
                "７７栋１２０１          | 欧阳锋 欧阳克",
                "77－1201            | 欧阳锋 欧阳克",
                "欧阳克              | 欧阳克",
                "桃花岛              | 郭靖",
                "77-1202             | 郭靖 杨康",
                "770 0120            | 欧阳锋",
                "77                  | ''",
                "欧                  | ''",
                "%                   | ''",
                "_阳                 | ''",
            })
    void somebody_is_found_by_telephone_unit_name_or_company(String typed, String names) {
        assertThat(String.join(" ", names("hotline", typed))).isEqualTo(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hotline", "frontdesk", "dispatcher", "guard", "gate", "supervisor", "manager", "demo"})
    void whoever_takes_calls_finds_them(String person) {
        assertThat(ask(person, "77-1201").ok().json().path("people")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"finance", "gm", "groupcsc"})
    void nobody_else_does(String person) {
        assertThat(ask(person, "77-1201").status()).isEqualTo(403);
        assertThat(new RestPerson(port, person)
                        .page("/desk/residents/changes?unit=77-1201")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_stranger_is_asked_for_the_password() {
        assertThat(ask("nobody", "77-1201").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "demo"})
    void auditors_and_administrators_see_masked_values(String person) {
        JsonNode found = ask(person, "77-1202").ok().json();
        assertThat(found.path("masked").asBoolean()).isTrue();
        JsonNode first = found.path("people").path(0);
        assertThat(first.path("name").asText()).isEqualTo("郭*");
        assertThat(first.path("phones").path(0).asText()).isEqualTo("139****1203");
        assertThat(first.path("notes").asText()).isEqualTo("电话 139****9999");
        assertThat(first.path("unit").asText()).isEqualTo("77-1202");
        assertThat(changes(person, "77-1202").toString())
                .doesNotContain("13977001203", "郭靖")
                .contains("郭*");
    }

    /** Neither by the beginning of a number nor by a part of a name. */
    @Test
    void what_is_masked_is_not_guessed_piece_by_piece() {
        assertThat(names("auditor", "13977001203")).hasSize(1);
        assertThat(names("auditor", "郭靖")).hasSize(1);
        assertThat(names("auditor", "7700120")).isEmpty();
        assertThat(names("auditor", "7001203")).isEmpty();
        assertThat(names("auditor", "欧阳")).isEmpty();
        assertThat(names("hotline", "欧阳")).hasSize(2);
    }

    @Test
    void a_reason_shows_them_and_stays_in_the_read_log() {
        JsonNode found = because("complaint checked " + System.nanoTime()).ok().json();
        assertThat(found.path("masked").asBoolean()).isFalse();
        assertThat(found.toString()).contains("13977001203", "郭靖");
        assertThat(read("auditor").get(0).path("asked").path("reason").asText()).startsWith("complaint");
        assertThat(because("x").status()).isEqualTo(422);
    }

    private RestPerson.Answer because(String reason) {
        return new RestPerson(port, "auditor").send("GET", "/desk/residents?q=77-1202", "", "X-Reason", reason);
    }

    @Test
    void each_question_stands_in_the_read_log_with_its_words() {
        String typed = "77-" + System.nanoTime() % 100_000;
        ask("hotline", typed).ok();
        ask("hotline", "").ok();
        JsonNode line = read("hotline").get(0);
        assertThat(line.path("part").asText()).isEqualTo("residents");
        assertThat(line.path("partName").asText()).isEqualTo("Residents");
        assertThat(line.path("asked").path("q").asText()).isEqualTo(typed);
    }

    private List<JsonNode> read(String person) {
        JsonNode page = new RestPerson(port, "demo")
                .page("/desk/audit/readings?size=5&person=" + person)
                .ok()
                .json();
        return StreamSupport.stream(page.path("items").spliterator(), false).toList();
    }

    @Test
    void nobody_asks_for_all_of_them_one_by_one() {
        String person = "taker" + System.nanoTime();
        User taker = identities.newUser(person);
        taker.setPassword(person);
        identities.saveUser(taker);
        identities.createMembership(person, "hotline-agent");
        try {
            store.sql("insert into case_reading (read_at, person, part, asked)"
                            + " select now() - interval '30 minutes' + n * interval '1 ms', ?, 'residents',"
                            + " jsonb_build_object('q', n) from generate_series(2, ?) n")
                    .params(person, most)
                    .update();
            ask(person, "77-1201").ok();
            assertThat(ask(person, "77-1202").status()).isEqualTo(429);
            assertThat(new RestPerson(port, person)
                            .page("/desk/residents/changes?unit=77-1202")
                            .status())
                    .isEqualTo(429);
        } finally {
            identities.deleteUser(person);
        }
    }

    @Test
    void one_answer_has_twenty_at_most() throws Exception {
        StringBuilder file = new StringBuilder("unit,name,role\n");
        for (int n = 0; n < 30; n++) {
            file.append("77-1203,完颜").append(n).append(",family\n");
        }
        bring("frontdesk", CSV, file.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8), "")
                .ok();
        JsonNode found = ask("hotline", "完颜").ok().json();
        assertThat(found.path("people")).hasSize(20);
        assertThat(found.path("more").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"' or 1=1 --", "77-1201'); delete from resident; --", "\\", "%_%_%", "{\"q\":1}", "\u0000欧阳锋x"})
    void what_is_typed_is_never_a_part_of_a_question_to_the_store(String typed) {
        assertThat(names("hotline", typed)).isEmpty();
        assertThat(names("hotline", "77-1201")).hasSize(2);
        assertThat(ask("hotline", "x".repeat(201)).status()).isEqualTo(422);
    }
}
