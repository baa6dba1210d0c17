package org.estatedesk.audit.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Searches stand in the read log with their words, and one person makes only so many in an hour (issue 21, point 6). */
@DeskTest
class SearchLogTest extends Searcher {

    @Autowired
    IdentityService identities;

    @Autowired
    JdbcClient store;

    @Value("${estatedesk.audit.searches-per-hour}")
    int most;

    private final String person = "seeker" + mark;

    @BeforeEach
    void anAuditor() {
        User seeker = identities.newUser(person);
        seeker.setPassword(person);
        identities.saveUser(seeker);
        identities.createMembership(person, "auditor");
    }

    @AfterEach
    void leave() {
        identities.deleteUser(person);
    }

    @Test
    void theLogHoldsWhatWasAsked() {
        standAt("2033-05-01T10:00+08:00");
        ask(person, "q", "电梯 13924680135", "unit", "3-1201", "sort", "number").ok();
        ask(person, "sort", "number").ok();
        ask(person, "sort", "nothing", "q", "refused");
        List<JsonNode> lines = lines();
        assertThat(lines).hasSize(1);
        JsonNode line = lines.get(0);
        assertThat(line.path("part").asText()).isEqualTo("search");
        assertThat(line.path("partName").asText()).isEqualTo("Search");
        assertThat(line.path("number").isNull()).isTrue();
        assertThat(line.path("at").asText()).isEqualTo("2033-05-01T10:00:00+08:00");
        assertThat(line.path("asked").toString()).isEqualTo("{\"q\":\"电梯 139****0135\",\"unit\":\"3-1201\"}");
    }

    private List<JsonNode> lines() {
        JsonNode read = new RestPerson(port, "demo")
                .page("/desk/audit/readings?person=" + person)
                .ok()
                .json();
        return java.util.stream.StreamSupport.stream(read.path("items").spliterator(), false)
                .toList();
    }

    @Test
    void theNextPageIsTheSameSearchAndAnotherWordIsNot() {
        standAt("2033-05-02T10:00+08:00");
        ask(person, "q", "电").ok();
        ask(person, "q", "电", "size", "1", "sort", "unit").ok();
        ask(person, "q", "电梯").ok();
        standAt("2033-05-02T10:02+08:00");
        ask(person, "q", "电").ok();
        assertThat(lines()).hasSize(3);
    }

    @Test
    void whoSearchesTooOftenIsToldUntilWhen() {
        standAt("2033-05-03T10:00+08:00");
        store.sql("insert into case_reading (read_at, person, part, asked)"
                        + " select '2033-05-03 09:30+08'::timestamptz + n * interval '1 ms', ?, 'search',"
                        + " jsonb_build_object('q', n) from generate_series(2, ?) n")
                .params(person, most)
                .update();
        ask(person, "q", "the last one").ok();
        RestPerson.Answer refused = ask(person, "q", "one more");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.json().path("detail").asText())
                .isEqualTo("You have searched " + most + " times within an hour, which is as often as one person may."
                        + " Please search again after 2033-05-03 10:30.");
        assertThat(new RestPerson(port, person)
                        .send("GET", "/desk/audit/cases?q=x", "", "Accept-Language", "zh")
                        .json()
                        .path("detail")
                        .asText())
                .isEqualTo("您在一小时内已搜索 " + most + " 次，已达每人上限。请于 2033-05-03 10:30 之后再搜索。");
        assertThat(ask(person).status()).isEqualTo(200);
        assertThat(ask("auditor", "q", "somebody else").status()).isEqualTo(200);
        standAt("2033-05-03T10:31+08:00");
        ask(person, "q", "one more").ok();
    }

    @Test
    void aSearchIsNeverTakenOut() {
        standAt("2033-05-04T10:00+08:00");
        ask(person, "q", "x").ok();
        for (String statement :
                List.of("update case_reading set asked = '{}'", "delete from case_reading where part = 'search'")) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> store.sql(statement).update())
                    .hasMessageContaining("only grows");
        }
    }
}
