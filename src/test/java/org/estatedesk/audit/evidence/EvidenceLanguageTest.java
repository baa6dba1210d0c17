package org.estatedesk.audit.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;

/** An English desk's evidence, taken along by people of each language: nothing of it but data is in another one. */
@DeskTest
class EvidenceLanguageTest extends LateComplaint {

    private static final Map<String, Pattern> FOREIGN =
            Map.of("zh", Pattern.compile("[A-Za-z]{2,}"), "en", Pattern.compile("\\p{IsHan}+"));

    /** Names of files and of the product, addresses, keys of drawings with their versions, characters by their codes. */
    private static final Pattern NAMES = Pattern.compile("journal\\.json|verify\\.(py|html)|README\\.txt|EstateDesk|UTC"
            + "|drawings/[\\w.-]+?\\.bpmn|(complaint-handling|escalation)(v\\d+)?|U\\+[0-9A-F]+|rule-\\d+|PT30M"
            + "|[A-Z]{3}-(\\d{4}-)?\\d+|[0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final List<String> TYPED =
            List.of("auditor", "王小明", "裝修噪音從早上七點開始，電話", "请按规定时间施工，𠮷田、㐂、𨋢", "物业助理今天上门", "全員培訓 All in training");

    private static final String SENT = """
            with sent as (select id, subject, text from notification where case_number = ?)
            select subject from sent union all select text from sent union all
            select answer from notification_attempt where notification_id in (select id from sent)""";

    @Autowired
    TestRestTemplate http;

    @LocalServerPort
    int port;

    @BeforeEach
    void mendByHand() {
        String process = "/engine-rest/process-instance/" + run.getId();
        mend(process + "/variables/demand", "{\"value\": \"…\", \"type\": \"String\"}");
        mend(process + "/suspended", "{\"suspended\": true}");
        mend(process + "/suspended", "{\"suspended\": false}");
    }

    private void mend(String path, String body) {
        new RestPerson(port, "demo")
                .send("PUT", path, body, "Content-Type", "application/json", "X-Reason", "1 + 1 = 2")
                .ok();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, zh, 个案", "en, en, The case", "zh-TW, zh, 個案"})
    void theReportIsInTheLanguageOfWhoeverAsks(String browser, String language, String heading) throws Exception {
        Unpacked pack = packFor(browser);
        String said = PdfText.of(pack.bytes("case.pdf"));
        assertThat(said).contains(heading);
        assertThat(FOREIGN.get(language).matcher(withoutData(said, pack)).results())
                .as("%s", said)
                .extracting(found -> found.group())
                .isEmpty();
        assertThat(pack.manifest().path("language").asText()).startsWith(language);
    }

    @Test
    void soIsWhatTheScriptSays() throws Exception {
        assumeTrue(Unpacked.hasPython(), "Left out: there is no python3 on this machine");
        String said = packFor("zh-CN").verify();
        assertThat(said).startsWith("0 正确 ").contains(number + ": 完好");
        assertThat(said.replaceAll("[0-9a-f]{64}|head|" + number, "")).doesNotContainPattern("[A-Za-z]");
    }

    private Unpacked packFor(String browser) throws Exception {
        HttpHeaders asks = new HttpHeaders();
        asks.set(HttpHeaders.ACCEPT_LANGUAGE, browser);
        return new Unpacked(
                http.withBasicAuth("auditor", "auditor")
                        .exchange(
                                "/desk/audit/cases/" + number + "/evidence",
                                HttpMethod.GET,
                                new HttpEntity<>(asks),
                                byte[].class)
                        .getBody(),
                folder);
    }

    /** Lines may break anywhere in Chinese: nothing stands between the words. */
    private String withoutData(String said, Unpacked pack) throws Exception {
        String left = joined(said);
        for (String data : data(pack)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList()) {
            left = left.replace(joined(data), "·");
        }
        return NAMES.matcher(left).replaceAll("·");
    }

    /** What people typed, by whom, what was sent, and what deployments were called. */
    private Stream<String> data(Unpacked pack) throws Exception {
        Stream<String> people = Stream.concat(
                pack.json("journal.json").findValuesAsText("actor").stream(),
                jdbc.queryForList("select concat_ws(' ', first_, last_) from act_id_user", String.class).stream());
        Stream<String> deployments = pack.manifest().path("drawings").findValuesAsText("reason").stream();
        return Stream.of(TYPED.stream(), jdbc.queryForList(SENT, String.class, number).stream(), people, deployments)
                .flatMap(each -> each)
                .filter(text -> text != null && !text.isBlank() && !text.equals("system"));
    }

    private static String joined(String text) {
        return text.replaceAll("\\s+", "");
    }
}
