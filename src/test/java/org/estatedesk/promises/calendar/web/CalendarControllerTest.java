package org.estatedesk.promises.calendar.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.estatedesk.promises.calendar.SpecialDays;
import org.estatedesk.promises.calendar.Year2026;
import org.estatedesk.promises.calendar.files.YearFile;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

@DeskTest
class CalendarControllerTest {

    private static final MediaType CSV = MediaType.parseMediaType("text/csv");
    private static final String TWO_DAYS = "\uFEFFdate,kind,name\r\n2031-01-01,holiday,元旦\r\n2031-01-04,workday,调休\r\n";

    @Autowired
    TestRestTemplate http;

    @Autowired
    SpecialDays specialDays;

    @Autowired
    JdbcTemplate store;

    @AfterEach
    void forget() {
        store.update("delete from calendar_day where year = 2031");
        store.update("delete from calendar_year where year = 2031");
    }

    @Test
    void theNoticeFor2026IsShipped() {
        assertThat(specialDays.of(2026)).contains(Year2026.LIST);
        ResponseEntity<JsonNode> year = json("guard", "/desk/calendar/2026");
        assertThat(year.getBody().path("uploadedBy").asText()).isEqualTo("shipped");
        assertThat(year.getBody().path("source").asText()).contains("State Council");
        assertThat(year.getBody().path("days")).hasSize(39);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "manager"})
    void administratorsAndTheServiceCentreUpload(String person) {
        assertThat(upload(person, CSV, TWO_DAYS).getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(read("frontdesk")).isEqualTo(TWO_DAYS);
        assertThat(json("frontdesk", "/desk/calendar/2031")
                        .getBody()
                        .path("uploadedBy")
                        .asText())
                .isEqualTo(person);
    }

    @Test
    void othersDoNot() {
        ResponseEntity<JsonNode> answer = upload("frontdesk", CSV, TWO_DAYS);
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(specialDays.of(2031)).isEmpty();
    }

    @Test
    void nobodyReadsItWithoutSigningIn() {
        assertThat(http.getForEntity("/desk/calendar/2026", String.class).getStatusCode())
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void whatJsonTellsCanBeUploadedAgain() {
        upload("demo", CSV, TWO_DAYS);
        JsonNode told = json("demo", "/desk/calendar/2031").getBody();
        ResponseEntity<JsonNode> answer = upload("demo", MediaType.APPLICATION_JSON, told.toString());
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getBody().path("days")).isEqualTo(told.path("days"));
        assertThat(answer.getBody().path("source").asText()).isEqualTo("State Council");
    }

    @Test
    void anUploadReplacesTheWholeYear() {
        upload("demo", CSV, TWO_DAYS);
        upload("demo", CSV, "2031-01-04,holiday,Other\n2031-05-01,holiday,Labour Day");
        assertThat(read("demo"))
                .isEqualTo("\uFEFFdate,kind,name\r\n2031-01-04,holiday,Other\r\n2031-05-01,holiday,Labour Day\r\n");
    }

    @Test
    void aMistakeIsNamedAndLeavesTheOldDays() {
        upload("demo", CSV, TWO_DAYS);
        ResponseEntity<JsonNode> answer = upload("demo", CSV, "2031-01-04,holiday,A\n2031-01-05,feast,B");
        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().path("detail").asText()).contains("line 2, column 2 (kind)");
        assertThat(answer.getBody().path("errors")).hasSize(1);
        assertThat(read("demo")).isEqualTo(TWO_DAYS);
    }

    @Test
    void ofUploadsAtTheSameTimeEachIsTakenWholeOrRefused() {
        String other = "2031-01-04,holiday,Other\n2031-05-01,holiday,Labour Day";
        List<Integer> answers = Stream.of(TWO_DAYS, other, TWO_DAYS, other)
                .map(file -> CompletableFuture.supplyAsync(() -> upload("demo", CSV, file)))
                .toList()
                .stream()
                .map(answer -> answer.join().getStatusCode().value())
                .toList();
        assertThat(answers).contains(200).isSubsetOf(200, 409);
        assertThat(read("demo").lines()).hasSize(3);
    }

    @Test
    void otherFormatsAndUnknownYearsAreRefused() {
        assertThat(upload("demo", MediaType.TEXT_PLAIN, TWO_DAYS).getStatusCode())
                .isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        ResponseEntity<JsonNode> unknown = json("demo", "/desk/calendar/2031");
        assertThat(unknown.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(unknown.getBody().path("detail").asText()).isEqualTo("There is no calendar for 2031 yet.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T19:50, 'registered Mon 19:50, 10 min until closing, 25 min from Tue 08:00: due Tue 08:25'",
        "2026-11-23T19:50:00+08:00, 'registered Mon 19:50, 10 min until closing, 25 min from Tue 08:00: due Tue 08:25'",
        "2026-11-23T01:00:00Z, 'registered Mon 09:00, 35 min: due Mon 09:35'",
    })
    void anybodySignedInIsToldWhy(String start, String sentence) {
        JsonNode told = json("guard", "/desk/calendar/explain?duration=PT35M&start=" + start)
                .getBody();
        assertThat(told.path("sentence").asText()).isEqualTo(sentence);
        assertThat(told.path("provisional").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?duration=soon",
                "?duration=-PT5M",
                "?duration=P1M",
                "?duration=PT99999999H",
                "?duration=PT1H&start=yesterday",
                "?duration=PT1H&start=%2B999999999-12-31T00:00Z",
                ""
            })
    void questionsWithoutSenseAreRefusedPlainly(String question) {
        ResponseEntity<JsonNode> answer = json("guard", "/desk/calendar/explain" + question);
        assertThat(answer.getStatusCode()).as(question).isEqualTo(HttpStatus.BAD_REQUEST);
        assertThat(answer.getBody().path("detail").asText()).isNotEmpty();
    }

    @Test
    void whatWasUploadedCountsAtOnce() {
        String question = "/desk/calendar/explain?duration=PT35M&start=2031-01-03T20:00";
        assertThat(json("guard", question).getBody().path("provisional").asBoolean())
                .isTrue();
        upload("manager", CSV, YearFile.csv(List.of()) + "2031-01-04,holiday,Winter");
        assertThat(json("guard", question).getBody().path("sentence").asText())
                .isEqualTo("registered Fri 3 Jan 20:00 when closed, closed Sat 4 Jan: Winter,"
                        + " 35 min from Sun 5 Jan 08:00: due Sun 5 Jan 08:35");
    }

    private ResponseEntity<JsonNode> upload(String person, MediaType type, String file) {
        URI year = URI.create(http.getRootUri() + "/desk/calendar/2031?source=State%20Council");
        return http.withBasicAuth(person, person)
                .exchange(RequestEntity.put(year).contentType(type).body(file.getBytes(UTF_8)), JsonNode.class);
    }

    private ResponseEntity<JsonNode> json(String person, String path) {
        return http.withBasicAuth(person, person).getForEntity(URI.create(http.getRootUri() + path), JsonNode.class);
    }

    private String read(String person) {
        URI year = URI.create(http.getRootUri() + "/desk/calendar/2031");
        ResponseEntity<String> answer = http.withBasicAuth(person, person)
                .exchange(RequestEntity.get(year).accept(CSV).build(), String.class);
        assertThat(answer.getHeaders().getContentType().isCompatibleWith(CSV)).isTrue();
        return answer.getBody();
    }
}
