package org.estatedesk.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.estatedesk.audit.reading.AuditedComplaint.NEIGHBOUR;
import static org.estatedesk.audit.reading.AuditedComplaint.PHONE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.estatedesk.cases.JournalEntry;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.ResponseEntity;

/** What an auditor sees of personal data, what he must say to see more, and what is written down of it (KNB-06, KNB-07). */
@DeskTest
class ReadingTest extends AuditedCase {

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "demo"})
    void the_journals_export_is_masked_and_says_where(String person) {
        Answer export = page(person, "/desk/cases/" + number + "/journal").ok();

        assertThat(digits(export.body())).doesNotContain(PHONE, NEIGHBOUR);
        assertThat(export.body()).contains("王小明", "138****8000", "159****5678");
        JsonNode registered = export.json().at("/entries/0");
        assertThat(registered.path("masked").asBoolean()).isTrue();
        assertThat(registered.path("hash").asText())
                .isEqualTo(journal.of(number).get(0).hash());
        assertThat(export.json().path("entries"))
                .anySatisfy(entry -> assertThat(entry.has("masked")).isFalse());
    }

    @Test
    void a_reason_shows_the_personal_data_of_this_case_to_this_person_for_half_an_hour() {
        assertThat(untilFor("auditor")).isNull();

        ResponseEntity<JsonNode> disclosed = disclose("auditor", "Customer says nobody called back");

        assertThat(disclosed.getStatusCode().value()).isEqualTo(201);
        assertThat(disclosed.getBody().path("until").asText())
                .endsWith("+08:00")
                .isEqualTo(untilFor("auditor"));
        assertThat(digits(exportFor("auditor"))).contains(PHONE, NEIGHBOUR);
        assertThat(exportFor("auditor")).doesNotContain("\"masked\"");
        assertThat(digits(exportFor("demo"))).doesNotContain(PHONE);
        pass(Duration.ofMinutes(29));
        assertThat(digits(exportFor("auditor"))).contains(PHONE);
        pass(Duration.ofMinutes(2));
        assertThat(digits(exportFor("auditor"))).doesNotContain(PHONE);
        assertThat(untilFor("auditor")).isNull();
    }

    @Test
    void the_reason_stands_in_the_journal_and_in_the_read_log() {
        disclose("auditor", "Customer says nobody called back");

        List<JournalEntry> entries = journal.of(number);
        JournalEntry last = entries.get(entries.size() - 1);
        assertThat(last.kind()).isEqualTo(Kind.DISCLOSED);
        assertThat(last.actor()).isEqualTo("auditor");
        assertThat(last.text()).contains("auditor", "Customer says nobody called back");
        JsonNode line = readings("number=" + number).at("/items/0");
        assertThat(line.path("part").asText()).isEqualTo("disclosure");
        assertThat(line.path("reason").asText()).isEqualTo("Customer says nobody called back");
        assertThat(line.path("personName").asText()).contains("Deng");
        assertThat(page("auditor", "/desk/cases/" + number + "/journal/verification")
                        .json()
                        .path("intact")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void without_a_reason_nothing_is_shown() {
        for (String reason : List.of("", "   ", "ab 1", "123456 !!")) {
            ResponseEntity<JsonNode> refused = disclose("auditor", reason);
            assertThat(refused.getStatusCode().value()).as(reason).isEqualTo(422);
            assertThat(refused.getBody().path("detail").asText()).startsWith("Please say in a few words why");
        }
        assertThat(digits(exportFor("auditor"))).doesNotContain(PHONE);
    }

    @Test
    void only_auditors_ask_and_only_for_cases_that_are_there() {
        assertThat(disclose("supervisor", "I would like to know")
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
        assertThat(page("frontdesk", "/desk/audit/readings").status()).isEqualTo(403);
        assertThat(page("auditor", "/desk/audit/cases/CMP-1999-000001/disclosure")
                        .status())
                .isEqualTo(404);
        assertThat(page("frontdesk", "/desk/audit/me").json().path("mayAudit").asBoolean())
                .isFalse();
        assertThat(page("manager", "/desk/audit/me").json().path("mayFigures").asBoolean())
                .isTrue();
        assertThat(page("auditor", "/desk/audit/me").json().path("mayAudit").asBoolean())
                .isTrue();
    }

    @Test
    void each_opening_is_logged_and_tabs_of_one_page_only_once_a_minute() {
        exportFor("auditor");
        exportFor("auditor");
        page("auditor", "/desk/cases/" + number + "/promises").ok();
        page("auditor", "/desk/cases/" + number + "/promises").ok();
        page("supervisor", "/desk/cases/" + number + "/promises").ok();
        assertThat(parts("number=" + number)).containsExactly("promises", "export", "export");

        pass(Duration.ofSeconds(61));
        page("auditor", "/desk/cases/" + number + "/promises").ok();

        assertThat(parts("number=" + number + "&person=auditor"))
                .containsExactly("promises", "promises", "export", "export");
        assertThat(parts("number=" + number + "&person=demo")).isEmpty();
        assertThat(parts("number=" + number + "&to=2020-01-01")).isEmpty();
    }

    @Test
    void the_log_is_read_page_by_page_with_a_true_total() {
        for (int i = 0; i < 5; i++) {
            exportFor(i % 2 == 0 ? "auditor" : "demo");
        }
        List<String> people = new ArrayList<>();
        String after = "";
        while (after != null) {
            JsonNode page = readings("size=2&number=" + number + "&after=" + after);
            assertThat(page.path("total").asInt()).isEqualTo(5);
            page.path("items").forEach(line -> people.add(line.path("person").asText()));
            after = page.path("next").asText(null);
        }
        assertThat(people).containsExactly("auditor", "demo", "auditor", "demo", "auditor");
        assertThat(page("auditor", "/desk/audit/readings?size=x").status()).isEqualTo(400);
    }

    @Test
    void the_log_only_grows() {
        exportFor("auditor");
        for (String statement :
                List.of("update case_reading set person = 'x'", "delete from case_reading", "truncate case_reading")) {
            assertThatThrownBy(() -> jdbc.execute(statement)).hasMessageContaining("only grows");
        }
    }
}
