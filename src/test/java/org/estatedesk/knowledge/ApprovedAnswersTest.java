package org.estatedesk.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CON-13: one answer to one question, whoever is asked; who writes it, and that every version stays. */
@DeskTest
class ApprovedAnswersTest extends GivenAnswers {

    @ParameterizedTest
    @ValueSource(strings = {"游泳池", "泳池", "池", "游泳池什么时候开", "游泳池開放", "游泳池几点开放", "　游泳池　", "会所 开放", "会所管理规定"})
    void con13_anAnswerIsFoundAsOneTypes(String typed) {
        added(pool("早上六点"));
        added(Map.of("question", "Where is the gym?", "reply", "Second floor", "owner", "Club house"));
        assertThat(found("hotline", typed)).containsExactly("早上六点");
        assertThat(found("hotline", "GYM floor")).containsExactly("Second floor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"停车", "装修噪音投诉", "gym", "泳池 停车", "%", "_", "' or 1=1 --", "\\", "\u0000"})
    void con13_whatDoesNotFitIsNotOffered(String typed) {
        added(pool("早上六点"));
        assertThat(found("hotline", typed)).isSubsetOf(typed.equals("\u0000") ? "早上六点" : "");
    }

    @Test
    void con13_onlyWhatIsValidTodayIsOffered() {
        Map<String, Object> past = new HashMap<>(pool("早上五点"));
        past.putAll(Map.of("validFrom", "2020-01-01", "validTo", "2020-12-31"));
        added(past);
        JsonNode now = added(pool("早上六点"));
        Map<String, Object> next = new HashMap<>(pool("早上七点"));
        next.put("validFrom", "2999-01-01");
        rewritten(now, next);
        assertThat(found("hotline", "游泳池")).containsExactly("早上六点");
    }

    @Test
    void con13_everyVersionStaysWithWhoWroteIt() {
        JsonNode first = added(pool("早上六点"));
        rewritten(first, pool("早上七点"));
        JsonNode versions = new RestPerson(port, "hotline")
                .page("/desk/answers/" + first.path("number").asText() + "/versions")
                .ok()
                .json();
        assertThat(versions.findValuesAsText("reply")).containsExactly("早上七点", "早上六点");
        assertThat(versions.findValuesAsText("writtenBy")).containsOnly("supervisor");
        assertThat(found("hotline", "游泳池")).containsExactly("早上七点");
        for (String change : new String[] {"update approved_answer set reply = 'x'", "delete from approved_answer"}) {
            assertThatThrownBy(() -> store.sql(change).update()).hasMessageContaining("only grows");
        }
    }

    @Test
    void con13_nobodyOverwritesWhatSomebodyElseWrote() {
        JsonNode seen = added(pool("早上六点"));
        rewritten(seen, pool("早上七点"));
        assertThat(write("manager", "PUT", at(seen), pool("早上八点")).status()).isEqualTo(409);
        assertThat(write("manager", "PUT", "/999999999?version=1", pool("x")).status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hotline", "frontdesk", "assistant", "department", "director", "gm", "auditor", "finance"})
    void con13_othersWriteNothing(String person) {
        JsonNode answer = added(pool("早上六点"));
        assertThat(write(person, "POST", "", pool("x")).status()).isEqualTo(403);
        assertThat(write(person, "PUT", at(answer), pool("x")).status()).isEqualTo(403);
        String version = "/versions/" + answer.path("id").asText();
        assertThat(write(person, "POST", version + "/recall", Map.of()).status())
                .isEqualTo(403);
        assertThat(new RestPerson(port, person)
                        .page("/desk/answers" + version + "/recipients")
                        .status())
                .isEqualTo(403);
        assertThat(found("supervisor", "游泳池")).containsExactly("早上六点");
    }

    @Test
    void con13_strangersAndAuditorsLookUpNothing() {
        assertThat(new RestPerson(port, "nobody").page("/desk/answers").status())
                .isEqualTo(401);
        assertThat(new RestPerson(port, "auditor").page("/desk/answers").status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"question", "reply", "owner"})
    void con13_whatIsMissingIsNamed(String field) {
        Map<String, Object> wording = new HashMap<>(pool("早上六点"));
        wording.put(field, " ");
        assertThat(write("supervisor", "POST", "", wording).status()).isEqualTo(422);
        wording.put(field, "x".repeat(1001));
        assertThat(write("supervisor", "POST", "", wording).status()).isEqualTo(422);
    }
}
