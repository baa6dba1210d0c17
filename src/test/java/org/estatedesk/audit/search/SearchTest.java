package org.estatedesk.audit.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.estatedesk.cases.Cases.NewCase;
import org.estatedesk.cases.Contact;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two cases that differ in everything, found by what only one of them has. */
@DeskTest
class SearchTest extends Searcher {

    private String lift = "";
    private String ticket = "";

    @BeforeEach
    void twoCases() {
        standAt("2031-03-01T23:30+08:00");
        lift = open("王小明", "３－2A 1", "电梯坏了 again");
        standAt("2031-03-02T00:30+08:00");
        ticket = openAs("TKT", "ticket-booking", new Contact("陳大文" + mark, "139", "5-1201", "visit", "去臺灣的機票"));
        cases.classify(lift, "important", "A1");
        cases.close(lift, "rejected");
    }

    @Test
    void traditionalAndSimplifiedCharactersAreAlike() {
        assertThat(words("電梯壞了")).containsExactly(lift);
        assertThat(words("台湾的机票")).containsExactly(ticket);
        assertThat(words("陈大文")).containsExactly(ticket);
        assertThat(numbers("customer", "陈大")).containsExactly(ticket);
    }

    @Test
    void wordsOfOneCharacterAreFound() {
        assertThat(words("梯")).containsExactly(lift);
        assertThat(words("灣")).containsExactly(ticket);
    }

    @Test
    void widthBlanksAndCaseOfLettersDoNotMatter() {
        assertThat(words("3-2a1\u00a0ＡＧＡＩＮ")).containsExactly(lift);
        assertThat(words("\u00a0")).contains(lift, ticket);
        assertThat(words("cmp-2031")).containsExactly(lift);
        assertThat(numbers("unit", "３-２Ａ1")).containsExactly(lift);
    }

    /** CMP-02: one flat, several spellings. */
    @Test
    void aUnitIsFoundByAllItsSpellings() {
        String flat = open("李", "6栋0606", "noise");
        for (String typed : List.of("6-0606", "6#0606", "6号樓0606", "６－０６０６", "6—06", "6栋")) {
            assertThat(numbers("unit", typed)).as(typed).containsExactly(flat);
            assertThat(words(typed)).as(typed).containsExactly(flat);
        }
        assertThat(numbers("unit", "Bldg 6 Flat 0606")).containsExactly(flat);
        assertThat(numbers("unit", "6-606")).isEmpty();
        cases.correct(flat, new Contact(null, null, "the blue house", null, null));
        assertThat(numbers("unit", "Blue")).containsExactly(flat);
        assertThat(numbers("unit", "6-0606")).isEmpty();
    }

    @Test
    void allWordsMustOccurAndEachAsAWhole() {
        assertThat(words("电梯 again")).containsExactly(lift);
        assertThat(words("电梯 机票")).isEmpty();
        assertThat(words("坏了电梯")).isEmpty();
        assertThat(words("明3")).isEmpty();
    }

    @Test
    void whatWasTypedAtTheRegistrationIsFoundButForTelephoneNumbers() {
        Contact contact = new Contact("李" + mark, "137 0000 1111", "9-901", "phone", "noise");
        Map<String, Object> form = Map.of("course", "樓上漏水，天花板濕了", "customerPhone", "137 0000 1111", "people", 2);
        String leak = cases.open(
                        new NewCase("CMP", "complaint-handling", "-", contact, "hotline", null, Map.of("values", form)))
                .caseNumber();
        assertThat(words("楼上漏水")).containsExactly(leak);
        assertThat(words("13700001111")).isEmpty();
        cases.correct(leak, new Contact(null, null, "9-902", null, null));
        assertThat(words("天花板 9-902")).containsExactly(leak);
    }

    /** What was chosen is kept as a code; people search for what they read. */
    @Test
    void aChoiceIsFoundByItsLabelInEachLanguage() {
        Contact contact = new Contact("李" + mark, null, "9-901", "hotline", null);
        String called = cases.open(new NewCase(
                        "CMP",
                        "complaint-handling",
                        "-",
                        contact,
                        "hotline",
                        null,
                        Map.of("values", Map.of("channel", "hotline"))))
                .caseNumber();
        for (String label : List.of("热线", "熱線", "Hotline", "hotline")) {
            assertThat(words(label)).as(label).containsExactly(called);
        }
        assertThat(words("停车")).isEmpty();
    }

    @Test
    void theLastDigitsOfANumberAloneAreEnough() {
        String digits = lift.substring(lift.lastIndexOf('-') + 1);
        assertThat(numbers("number", digits)).contains(lift);
        assertThat(numbers("number", digits.replaceFirst("^0+", ""))).contains(lift);
        assertThat(words(digits)).contains(lift);
    }

    @Test
    void eachFilterAloneLeavesOneCase() {
        assertThat(numbers()).containsExactly(lift, ticket);
        for (List<String> filter : List.of(
                List.of("number", lift.toLowerCase(java.util.Locale.ROOT)),
                List.of("number", "ＣＭＰ-2031"),
                List.of("procedure", "complaint-handling"),
                List.of("caseClass", "important"),
                List.of("outcome", "rejected"),
                List.of("status", "finished"),
                List.of("openedTo", "2031-03-01"),
                List.of("closedFrom", "2031-03-02"),
                List.of("closedTo", "2031-03-02"))) {
            assertThat(numbers(filter.toArray(String[]::new))).as("%s", filter).containsExactly(lift);
        }
        assertThat(numbers("status", "open")).containsExactly(ticket);
        assertThat(numbers("openedFrom", "2031-03-02")).containsExactly(ticket);
    }

    @Test
    void filtersHoldTogether() {
        assertThat(numbers("status", "finished", "caseClass", "important", "openedFrom", "2031-03-01"))
                .containsExactly(lift);
        assertThat(numbers("status", "open", "caseClass", "important")).isEmpty();
        assertThat(find("q", mark, "size", "1").path("total").asInt()).isEqualTo(2);
    }

    @Test
    void aTelephoneNumberThatWasTypedIntoTheSubjectIsMaskedInTheList() {
        String typed = open("赵", "8-801", "请回电 13812345678");
        JsonNode found = find("number", typed).path("items").path(0);
        assertThat(found.path("subject").asText()).startsWith("请回电").doesNotContain("13812345678", "1234");
    }

    @Test
    void aCaseIsShownAsItWasTyped() {
        JsonNode found = find("number", lift).path("items").path(0);
        assertThat(found.path("customer").asText()).isEqualTo("王小明" + mark);
        assertThat(found.path("unit").asText()).isEqualTo("３－2A 1");
        assertThat(found.path("subject").asText()).isEqualTo("电梯坏了 again");
        assertThat(found.path("procedure").path("name").asText()).isEqualTo("Complaint handling");
        assertThat(found.path("status").asText()).isEqualTo("CLOSED");
        assertThat(found.path("openedAt").asText()).isEqualTo("2031-03-01T23:30:00+08:00");
        assertThat(found.path("firstAskedBy").asText()).isEqualTo("hotline");
        assertThat(found.path("firstAskedByName").asText()).isNotBlank().isNotEqualTo("hotline");
        assertThat(find("number", ticket).path("items").path(0).path("closedAt").isNull())
                .isTrue();
    }
}
