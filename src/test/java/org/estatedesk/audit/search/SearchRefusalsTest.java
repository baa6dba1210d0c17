package org.estatedesk.audit.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.estatedesk.platform.pages.Cursor;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.RequestEntity;

@DeskTest
class SearchRefusalsTest extends Searcher {

    @Autowired
    TestRestTemplate http;

    @Test
    void onlyAuditorsAndAdministratorsSearch() {
        for (String page : new String[] {"/desk/audit/cases", "/desk/audit/filters"}) {
            assertThat(http.getForEntity(page, String.class).getStatusCode().value())
                    .isEqualTo(401);
            for (String person : new String[] {"frontdesk", "manager", "supervisor"}) {
                assertThat(status(person, page)).isEqualTo(403);
            }
            assertThat(status("auditor", page)).isEqualTo(200);
            assertThat(status("demo", page)).isEqualTo(200);
        }
    }

    private int status(String person, String page) {
        return http.withBasicAuth(person, person)
                .getForEntity(page, String.class)
                .getStatusCode()
                .value();
    }

    @ParameterizedTest
    @CsvSource({
        "sort, case_number",
        "sort, OPENED",
        "order, up",
        "size, 0",
        "size, 201",
        "size, ten",
        "status, closed",
        "late, yes",
        "corrected, 1",
        "version, x",
        "version, 99999999999",
        "openedFrom, 2026-02-30",
        "openedTo, 1.3.2026",
        "closedFrom, 2026-03-01T10:00",
        "closedTo, +12026-01-01",
        "after, nonsense",
        "openFrom, x"
    })
    void whatCannotBeMeantIsRefusedByItsName(String parameter, String value) {
        refused(ask("auditor", parameter, value), parameter);
    }

    @Test
    void halfACursorTwiceTheSameAndWhatIsTooLongAreRefused() {
        refused(ask("auditor", "q", "a", "q", "b"), "q");
        refused(ask("auditor", "q", "a".repeat(201)), "q");
        refused(ask("auditor", "person", "a\0b"), "person");
        for (Cursor cursor : new Cursor[] {
            Cursor.of("null"),
            Cursor.of("{}"),
            Cursor.of("OPENED"),
            Cursor.of("OPENED", "infinity"),
            Cursor.of("OPENED", "yesterday", "x"),
            Cursor.of("OPENED", "+99999-01-01T00:00:00Z", "x"),
            Cursor.of("NUMBER", "x", "x"),
            Cursor.of("OPENED", "infinity", "\0")
        }) {
            refused(ask("auditor", "after", cursor.encode()), "after");
        }
    }

    private static void refused(Answer answer, String parameter) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        JsonNode problem = answer.json();
        assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
        assertThat(problem.path("detail").asText()).contains(parameter).doesNotContain("{");
    }

    @Test
    void theRefusalIsInTheReadersLanguage() {
        var request = RequestEntity.get("/desk/audit/cases?size=0").header(HttpHeaders.ACCEPT_LANGUAGE, "zh-CN");
        assertThat(http.withBasicAuth("auditor", "auditor")
                        .exchange(request.build(), JsonNode.class)
                        .getBody()
                        .path("detail")
                        .asText())
                .contains("参数 size");
    }

    static Stream<String> parameters() {
        return Stream.concat(Conditions.FILTERS.stream(), Stream.of("sort", "order", "size", "after"));
    }

    /** Each value is bound: it is looked for as it stands, or refused, and never becomes SQL. */
    @ParameterizedTest
    @MethodSource("parameters")
    void nothingTypedBecomesSql(String parameter) {
        open("李红", "1", "x");
        for (String attack : new String[] {
            "' or '1'='1", "x'; drop table case_group; --", "\\' or 1=1 --", ":limit", "${1}", "%", "_", "x') or true--"
        }) {
            Answer answer = parameter.equals("q")
                    ? ask("auditor", "q", attack + " " + mark)
                    : ask("auditor", "q", mark, parameter, attack);
            assertThat(answer.status()).as("%s=%s", parameter, attack).isIn(200, 400);
            if (answer.status() == 200) {
                assertThat(answer.json().path("total").asInt()).isZero();
            }
        }
        assertThat(find("q", mark).path("total").asInt()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NUMBER", "CUSTOMER", "UNIT", "CASECLASS", "OUTCOME"})
    void aForgedCursorIsOnlyAPlaceInTheOrder(String sort) {
        Cursor forged = Cursor.of(sort, "x'; drop table case_group; --", "' or true--");
        Sort order = Sort.valueOf(sort);
        find("q", mark, "sort", order.parameter(), "after", forged.encode());
        assertThat(find("q", mark, "group", "gate").path("total").asInt()).isZero();
    }
}
