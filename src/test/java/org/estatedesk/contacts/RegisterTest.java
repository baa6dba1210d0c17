package org.estatedesk.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** CMP-37, HOT-20: every contact stands in the register, once; KNB-06, KNB-07: who sees what of it. */
class RegisterTest extends NotedContact {

    @ParameterizedTest
    @CsvSource({
        "hotline, 13877771201",
        "supervisor, 13877771201",
        "gm, 138 7777 1201",
        "manager, 77-1201",
    })
    void whoever_took_it_and_supervisors_find_it(String person, String typed) {
        assertThat(found(person, typed)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"frontdesk", "guard", "gate"})
    void other_desks_do_not(String person) {
        assertThat(found(person, name)).isEmpty();
    }

    @Test
    void nobody_else_reads_or_writes() {
        assertThat(ask("finance", name).status()).isEqualTo(403);
        assertThat(ask("nobody", name).status()).isEqualTo(401);
        for (String person : List.of("finance", "gm", "auditor")) {
            assertThat(send(person, "POST", "/desk/contacts", NOTED.formatted(name))
                            .status())
                    .as(person)
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "demo"})
    void auditors_see_masked_values_until_they_say_why(String person) {
        JsonNode masked = ask(person, name).ok().json();
        assertThat(masked.path("masked").asBoolean()).isTrue();
        assertThat(masked.path("contacts").path(0).path("customerPhone").asText())
                .isEqualTo("138****1201");
        assertThat(masked.toString()).doesNotContain("7777");
        assertThat(found(person, "7771201")).as("guessed piece by piece").isEmpty();

        RestPerson.Answer why = new RestPerson(port, person)
                .send("GET", "/desk/contacts?q=" + encoded(name), "", "X-Reason", "complaint checked");
        assertThat(why.ok().json().toString()).contains("138 7777 1201");
    }

    @Test
    void each_look_at_others_stands_in_the_read_log() {
        ask("supervisor", name).ok();
        JsonNode line = new RestPerson(port, "demo")
                .page("/desk/audit/readings?size=5&person=supervisor")
                .ok()
                .json()
                .path("items")
                .path(0);
        assertThat(line.path("part").asText()).isEqualTo("contacts");
        assertThat(line.path("asked").path("q").asText()).isEqualTo(name);
    }

    @Test
    void days_channel_and_mine_narrow_it() {
        assertThat(found("hotline", name + "&channel=visit")).isEmpty();
        assertThat(found("hotline", name + "&until=2020-01-01")).isEmpty();
        assertThat(found("hotline", name + "&channel=hotline&from=2020-01-01&mine=true"))
                .hasSize(1);
        assertThat(found("supervisor", name + "&mine=true")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"channel\":\"pigeon\"}",
                "{\"channel\":\"hotline\",\"call\":{\"rings\":100}}",
                "{\"channel\":\"hotline\",\"call\":{\"seconds\":-1}}",
                "{\"channel\":\"hotline\",\"customerPhone\":\"abc\"}",
                "{\"channel\":\"hotline\",\"unit\":\"a\\u0000b\"}",
            })
    void what_cannot_be_is_refused(String noted) {
        assertThat(send("hotline", "POST", "/desk/contacts", noted).status()).isEqualTo(422);
    }

    @Test
    void the_workbook_holds_the_same() throws IOException, InterruptedException {
        RestPerson reader = new RestPerson(port, "hotline");
        HttpResponse<byte[]> file = reader.http()
                .send(
                        java.net.http.HttpRequest.newBuilder(URI.create(
                                        "http://localhost:" + port + "/desk/contacts/file?q=" + encoded(name)))
                                .header("Authorization", basic("hotline"))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(file.statusCode()).isEqualTo(200);
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file.body()))) {
            assertThat(book.getFirstSheet().read()).hasSize(2);
            assertThat(book.getFirstSheet().read().get(1).getCellText(3)).isEqualTo(name);
        }
    }

    private static String basic(String person) {
        return "Basic " + java.util.Base64.getEncoder().encodeToString((person + ":" + person).getBytes());
    }
}
