package org.estatedesk.promises.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.estatedesk.promises.calendar.SpecialDays;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.ExcelFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;

@DeskTest
class CalendarWorkbookTest {

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

    /** TKT-09: as for timetables, what Excel has saved is taken as it is; a date there is a number. */
    @ParameterizedTest
    @CsvSource({"47849, OK, 2031-01-01", "x, BAD_REQUEST, 'line 2, column 1'"})
    void aWorkbookIsUploadedAsItIs(String date, HttpStatus status, String said) {
        byte[] file = new ExcelFile(ExcelFile.row(1, "date", "kind", "name")
                        + "<row r='2'><c r='A2' s='1' %s><v>%s</v></c>"
                                .formatted(date.equals("x") ? "t='str'" : "", date)
                        + "<c r='B2' t='str'><v>holiday</v></c><c r='C2' t='str'><v>元旦</v></c></row>")
                .bytes();
        var request = RequestEntity.put(URI.create("/desk/calendar/2031"))
                .contentType(
                        MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"))
                .body(file);
        ResponseEntity<String> answer = http.withBasicAuth("manager", "manager").exchange(request, String.class);
        assertThat(answer.getStatusCode()).isEqualTo(status);
        assertThat(answer.getBody()).containsIgnoringCase(said);
        assertThat(specialDays.of(2031).isPresent()).isEqualTo(status == HttpStatus.OK);
    }
}
