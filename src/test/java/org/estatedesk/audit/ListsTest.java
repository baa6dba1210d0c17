package org.estatedesk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Cases.NewCase;
import org.estatedesk.cases.Contact;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;

/** All lists and all answers about a case that is not there speak with one voice. */
@DeskTest
class ListsTest {

    @Autowired
    TestRestTemplate http;

    @Autowired
    Cases cases;

    @Test
    void every_list_refuses_what_cannot_be_meant_in_the_same_words() {
        Contact contact = new Contact("Li", "138", "1", "phone", "x");
        String number = cases.open(new NewCase("CMP", "complaint-handling", "-", contact, "hotline", null, Map.of()))
                .caseNumber();
        for (String bad : new String[] {"size=0", "size=201", "size=many", "after=%25", "after=bm9uZQ"}) {
            assertThat(Stream.of("cases", "changes", "readings", "cases/" + number + "/steps")
                            .map(list -> refused(400, "/desk/audit/" + list + "?" + bad)))
                    .as(bad)
                    .allMatch(sentence -> sentence.startsWith("参数 " + bad.split("=")[0]))
                    .containsOnly(refused(400, "/desk/audit/changes?" + bad));
        }
    }

    @Test
    void a_case_that_is_not_there_is_said_so_in_the_same_words() {
        assertThat(Stream.of(
                                "audit/cases/X-1",
                                "audit/cases/X-1/steps",
                                "audit/cases/X-1/evidence",
                                "cases/X-1/journal")
                        .map(page -> refused(404, "/desk/" + page)))
                .containsOnly("没有编号为 X-1 的个案。");
    }

    private String refused(int status, String page) {
        ResponseEntity<JsonNode> answer = http.withBasicAuth("auditor", "auditor")
                .exchange(
                        RequestEntity.get(URI.create(http.getRootUri() + page))
                                .header(HttpHeaders.ACCEPT_LANGUAGE, "zh-CN")
                                .build(),
                        JsonNode.class);
        assertThat(answer.getStatusCode().value()).as(page).isEqualTo(status);
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        return answer.getBody().path("detail").asText();
    }
}
