package org.estatedesk.tickets.timetable;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.util.Base64;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.ExcelFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** TKT-09: who keeps the timetables, and what is said to a file that cannot be read. */
@DeskTest
class TimetableOverHttpTest {

    private static final String FILE = """
            number,from,to,departs,arrives,days,valid_from,valid_until,equipment
            G12,上海虹桥,北京南,09:00,13:28,,2026-01-01,2026-12-31,
            G2,上海虹桥,北京南,07:00,11:36,12345,,,"复兴号, CR400"
            """;

    @LocalServerPort
    private int port;

    @BeforeEach
    void aTimetableIsThere() throws Exception {
        assertThat(put("supervisor", "rail", FILE.getBytes(UTF_8)).statusCode()).isEqualTo(200);
    }

    @Test
    void everybodyAtTheDeskReadsItInTheOrderOfDepartures() throws Exception {
        JsonNode shown = json(get("frontdesk", "rail", "application/json"));
        assertThat(shown.path("importedBy").asText()).isEqualTo("supervisor");
        assertThat(shown.path("importedAt").asText()).endsWith("+08:00");
        assertThat(shown.path("trips").findValuesAsText("number")).containsExactly("G2", "G12");
        assertThat(shown.path("trips").get(0).path("times").path("departs").asText())
                .startsWith("07:00");
    }

    @Test
    void whatIsDownloadedCanBeUploadedAgain() throws Exception {
        HttpResponse<String> file = get("frontdesk", "rail", "text/csv");
        assertThat(file.body()).contains("G2,上海虹桥,北京南,07:00,11:36,12345,,,\"复兴号, CR400\"");
        assertThat(put("manager", "rail", file.body().getBytes(UTF_8)).statusCode())
                .isEqualTo(200);
        assertThat(get("frontdesk", "rail", "text/csv").body()).isEqualTo(file.body());
    }

    /** The desk keeps its timetables (TKT-09), not its leaders alone, as it was until now. */
    @Test
    void theDeskKeepsItsTimetables() throws Exception {
        assertThat(put("frontdesk", "rail", FILE.getBytes(UTF_8)).statusCode()).isEqualTo(200);
        assertThat(json(get("guard", "rail", "application/json"))
                        .path("importedBy")
                        .asText())
                .isEqualTo("frontdesk");
    }

    @Test
    void aWorkbookIsImportedAsItIs() throws Exception {
        assertThat(putWorkbook("09:00").statusCode()).isEqualTo(200);
        assertThat(get("frontdesk", "rail", "text/csv").body()).contains("G7,上海虹桥,北京南,09:00,13:28,1234567,,,");
    }

    @Test
    void aWorkbookWithAFaultChangesNothingAndNamesTheCell() throws Exception {
        HttpResponse<String> refused = putWorkbook("morning");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(json(refused).path("detail").asText())
                .isEqualTo("Line 3, column 4 (departs): \"morning\" is no time such as 08:30 or 8:30.");
        assertThat(json(get("frontdesk", "rail", "application/json")).path("trips"))
                .hasSize(2);
    }

    private HttpResponse<String> putWorkbook(String departs) throws Exception {
        byte[] file = new ExcelFile(ExcelFile.row(1, "number", "from", "to", "departs", "arrives")
                        + ExcelFile.row(2, "G8", "上海虹桥", "北京南", "08:00", "12:28")
                        + ExcelFile.row(3, "G7", "上海虹桥", "北京南", departs, "13:28"))
                .bytes();
        return send(signedIn("frontdesk", request("rail"))
                .header("Content-Type", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .PUT(BodyPublishers.ofByteArray(file)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hotline", "guard", "auditor", "finance"})
    void onlyItsKeepersReplaceIt(String person) throws Exception {
        assertThat(put(person, "rail", FILE.getBytes(UTF_8)).statusCode()).isEqualTo(403);
    }

    @Test
    void nobodyUnknownReadsOrReplacesIt() throws Exception {
        assertThat(send(request("rail").GET()).statusCode()).isEqualTo(401);
        assertThat(send(request("rail").header("Content-Type", "text/csv").PUT(BodyPublishers.ofString(FILE)))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aFileWithFaultsChangesNothingAndNamesEachSpot() throws Exception {
        String broken = FILE.replace("07:00", "7 Uhr").replace("2026-01-01", "neujahr");
        HttpResponse<String> refused = put("demo", "rail", broken.getBytes(UTF_8));
        assertThat(refused.statusCode()).isEqualTo(400);
        JsonNode faults = json(refused).path("faults");
        assertThat(faults.findValuesAsText("line")).containsExactly("2", "3");
        assertThat(faults.findValuesAsText("column")).containsExactly("7", "4");
        assertThat(json(refused).path("detail").asText()).contains("Line 2, column 7", "neujahr");
        assertThat(json(get("frontdesk", "rail", "application/json")).path("trips"))
                .hasSize(2);
    }

    @Test
    void theEncodingOfAChineseExcelIsRead() throws Exception {
        assertThat(put("demo", "rail", FILE.getBytes(Charset.forName("GBK"))).statusCode())
                .isEqualTo(200);
        assertThat(get("frontdesk", "rail", "text/csv").body())
                .startsWith("\uFEFF")
                .contains("北京南");
    }

    @Test
    void anUnknownEncodingIsRefusedWithItsPlace() throws Exception {
        byte[] broken = (FILE + "G9,\u00FF\u00FF").getBytes(ISO_8859_1);
        HttpResponse<String> refused = put("demo", "rail", broken);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("character");
        assertThat(get("frontdesk", "rail", "text/csv").body()).contains("北京南");
    }

    @Test
    void aFileWithoutEndIsRefused() throws Exception {
        byte[] large = (FILE + "G2,A,B,07:00,11:36,,,,\n".repeat(120_000)).getBytes(UTF_8);
        assertThat(put("demo", "rail", large).statusCode()).isEqualTo(413);
    }

    @Test
    void thereIsNoTimetableOfShips() throws Exception {
        assertThat(get("frontdesk", "sea", "application/json").statusCode()).isEqualTo(404);
        assertThat(put("demo", "sea", FILE.getBytes(UTF_8)).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> get(String person, String means, String type) throws Exception {
        return send(signedIn(person, request(means)).header("Accept", type).GET());
    }

    private HttpResponse<String> put(String person, String means, byte[] file) throws Exception {
        return send(signedIn(person, request(means))
                .header("Content-Type", "text/csv")
                .PUT(BodyPublishers.ofByteArray(file)));
    }

    private HttpRequest.Builder request(String means) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/desk/timetable/" + means));
    }

    private static HttpRequest.Builder signedIn(String person, HttpRequest.Builder request) {
        String secret = Base64.getEncoder().encodeToString((person + ":" + person).getBytes(UTF_8));
        return request.header("Authorization", "Basic " + secret);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return new ObjectMapper().readTree(response.body());
    }
}
