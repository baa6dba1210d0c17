package org.estatedesk.audit.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who reads which part of a case file, what is refused, and what nobody sees unmasked. */
@DeskTest
class WhoMayReadTest extends Audited {

    private static final List<String> PARTS = List.of(
            "", "/timeline", "/promises", "/steps", "/values", "/decisions", "/messages", "/operations", "/technical");

    @Autowired
    JdbcTemplate jdbc;

    ProcessInstance run;

    @BeforeEach
    void open() {
        run = complaint();
        replyLate(run);
    }

    @AfterEach
    void over() {
        withdraw(run);
    }

    private List<String> parts() {
        String value = read("/values").at("/items/0/id").asText();
        String process = "/processes/" + run.getId();
        return Stream.concat(
                        PARTS.stream(),
                        Stream.of(process + "/path", process + "/visits", "/values/" + value + "/changes"))
                .toList();
    }

    @Test
    void auditors_and_administrators_read_every_part_and_nobody_keeps_an_answer() throws Exception {
        for (String part : parts()) {
            assertThat(ask("demo", part).status()).as(part).isEqualTo(200);
            HttpResponse<String> answer = get(part, "YXVkaXRvcjphdWRpdG9y");
            assertThat(answer.statusCode()).as(part).isEqualTo(200);
            assertThat(answer.headers().allValues("Cache-Control")).as(part).containsExactly("no-store");
        }
    }

    @Test
    void others_are_refused_and_strangers_must_sign_in() throws Exception {
        List<String> parts = parts();
        for (String part : parts) {
            assertThat(ask("frontdesk", part).status()).as(part).isEqualTo(403);
            assertThat(get(part, "").statusCode()).as(part).isEqualTo(401);
        }
        number = "CMP-1999-000001";
        for (String part : parts) {
            RestPerson.Answer answer = ask("auditor", part);
            assertThat(answer.status()).as(part).isEqualTo(404);
            assertThat(answer.json().get("detail").asText()).isNotBlank();
        }
    }

    @Test
    void nothing_of_another_case_is_read_under_this_number() {
        String otherRun = run.getId();
        String otherValue = read("/values").at("/items/0/id").asText();
        ProcessInstance mine = testCase(Map.of());

        assertThat(ask("auditor", "/processes/" + otherRun + "/path").status()).isEqualTo(404);
        assertThat(ask("auditor", "/processes/" + otherRun + "/drawing").status())
                .isEqualTo(404);
        assertThat(ask("auditor", "/values/" + otherValue + "/changes").status())
                .isEqualTo(404);
        assertThat(mine.getId()).isNotEqualTo(otherRun);
    }

    @Test
    void a_part_that_no_file_has_is_named() {
        RestPerson.Answer answer = ask("auditor", "/secrets");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("detail").asText()).contains("secrets");
    }

    @Test
    void a_parameter_that_cannot_be_read_is_named() {
        for (String bad : List.of("size=0", "size=many", "after=%25", "after=bm9uZQ", "order=sideways")) {
            RestPerson.Answer answer = ask("auditor", "/timeline?" + bad);
            assertThat(answer.status()).as(bad).isEqualTo(400);
            assertThat(answer.json().get("detail").asText()).contains(bad.substring(0, bad.indexOf('=')));
        }
    }

    @Test
    void a_failed_job_shows_its_incident_and_its_stack_trace() {
        fail();

        JsonNode technical = read("/technical");
        JsonNode failed = named(technical.get("log"), "event", "FAILED");
        assertThat(failed.get("message").asText()).isEqualTo("It failed");
        assertThat(failed.get("stackTrace").asBoolean()).isTrue();
        assertThat(named(technical.get("incidents"), "state", "OPEN")
                        .get("message")
                        .asText())
                .isEqualTo("It failed");
        String trace = "/technical/log/" + failed.get("id").asText() + "/stack-trace";
        assertThat(ask("auditor", trace).ok().body()).contains("IllegalStateException");
        assertThat(ask("auditor", "/technical/log/none/stack-trace").status()).isEqualTo(404);
    }

    /** As the engine leaves a job that failed. */
    private void fail() {
        String job = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(run.getId())
                .list()
                .get(0)
                .getId();
        jdbc.update(
                "insert into act_ge_bytearray (id_, rev_, name_, bytes_, generated_, type_) values (?, 1, 'trace',"
                        + " convert_to('java.lang.IllegalStateException: call 138 0013 8000', 'UTF8'), false, 1)",
                job + "-trace");
        jdbc.update(
                "update act_hi_job_log set job_state_ = 1, job_exception_msg_ = 'It failed',"
                        + " job_exception_stack_id_ = ? where job_id_ = ?",
                job + "-trace",
                job);
        engine.getRuntimeService().createIncident("failedJob", atStep(), job, "It failed");
    }

    private String atStep() {
        return engine.getRuntimeService()
                .createExecutionQuery()
                .processInstanceId(run.getId())
                .activityId("Task_AssessComplaint")
                .singleResult()
                .getId();
    }

    /** Holds as soon as telephone numbers are masked at all; until then nothing is hidden from an auditor. */
    @Test
    void no_answer_tells_a_telephone_number_that_the_head_calls_masked() {
        if (!read("").get("masked").asBoolean()) {
            return;
        }
        for (String part : parts()) {
            assertThat(texts(read(part)))
                    .as(part)
                    .noneMatch(text -> text.replaceAll("[\\s()+-]", "").contains("13800138000"));
        }
    }

    private static List<String> texts(JsonNode answer) {
        return answer.isContainerNode()
                ? each(answer).stream().flatMap(item -> texts(item).stream()).toList()
                : List.of(answer.asText());
    }

    private HttpResponse<String> get(String part, String secret) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + "/desk/audit/cases/" + number + part);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Authorization", "Basic " + secret)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
