package org.estatedesk.audit.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.estatedesk.cases.Cases.NewCase;
import org.estatedesk.cases.Contact;
import org.estatedesk.platform.pages.Cursor;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Issue 21, point 6: what an auditor sees masked is not found out by searching for it, piece by piece. */
@DeskTest
class NoOracleTest extends Searcher {

    private static final String PHONE = "13924680135";
    private static final String NEIGHBOUR = "15824680135";
    private static final String LOCAL = "66124680";
    private static final String IDENTITY = "310104198002304567";
    private static final String EMAIL = "q7w.x9@mail.example";
    private static final String LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz.@";

    @Autowired
    JdbcClient store;

    private String number = "";
    private final Map<String, Object> form = new HashMap<>();

    @BeforeEach
    void complain() {
        form.put("customerName", "王小明" + mark);
        form.put("customerPhone", "139 2468-0135");
        form.put("customerEmail", EMAIL);
        form.put("relativeName", "欧阳锋锋");
        form.put("course", "电梯坏了，请打 １３９-2468 0135 或邻居 " + NEIGHBOUR + "，座机 6612 4680，身份证 " + IDENTITY);
        form.put("demand", "写信给 " + EMAIL + "，或转告欧阳锋锋");
        form.put("homePhone", "6612-4680");
        form.put("passengers", "[{\"name\":\"司马光光\",\"idNumber\":\"" + IDENTITY + "\"}]");
        number = opened(new Contact("王小明" + mark, "139 2468-0135", "3-" + mark, "phone", "回电 " + NEIGHBOUR));
    }

    private String opened(Contact contact) {
        Map<String, Object> entered = Map.of("values", form);
        return cases.open(new NewCase("CMP", "complaint-handling", "-", contact, "hotline", null, entered))
                .caseNumber();
    }

    /** The search that took 21 questions for a telephone number and 63 for an identity number: the auditor knows what the mask shows. */
    @ParameterizedTest
    @CsvSource({
        "139," + PHONE,
        "0135," + PHONE,
        "158," + NEIGHBOUR,
        "66," + LOCAL,
        "80," + LOCAL,
        "3," + IDENTITY,
        "7," + IDENTITY,
        "q," + EMAIL,
        "@mail.example," + EMAIL,
        "欧阳,欧阳锋锋",
        "司马,司马光光"
    })
    void nothingIsRecoveredPieceByPiece(String shown, String secret) {
        for (String filter : List.of("q", "customer", "unit")) {
            String known = shown;
            String longer = more(filter, known, secret);
            while (longer.length() > known.length()) {
                known = longer;
                longer = more(filter, known, secret);
            }
            assertThat(longest(known, secret))
                    .as(filter + ": " + known)
                    .isLessThanOrEqualTo(Math.max(shown.length(), 4));
        }
        assertThat(found("q", secret)).isFalse();
    }

    /** With the next piece on either side, as far as it is one of the secret: other pieces lead nowhere. */
    private String more(String filter, String known, String secret) {
        return Stream.concat(LETTERS.codePoints().mapToObj(Character::toString), Stream.of("锋", "光"))
                .flatMap(letter -> Stream.of(known + letter, letter + known))
                .filter(secret::contains)
                .filter(guess -> found(filter, guess))
                .findFirst()
                .orElse(known);
    }

    private static int longest(String known, String secret) {
        return secret.contains(known) ? known.length() : 0;
    }

    private boolean found(String filter, String words) {
        return find("number", number, filter, words).path("total").asInt() > 0;
    }

    @Test
    void pairsOfDigitsAndOtherWritingsFindNothing() {
        for (String guess :
                List.of("2468", "139 2468", "１３９２４６８", "9-2468", "24680", "6612 4680", "19800230", "q7w", "7w.x9")) {
            assertThat(found("q", guess)).as(guess).isFalse();
        }
    }

    @Test
    void whatIsShownIsFoundAsBefore() {
        for (String shown : List.of("王小明", "电梯坏了", "邻居", "mail.example", "158", "回电", "3-" + mark, "座机", "写信给")) {
            assertThat(found("q", shown)).as(shown).isTrue();
        }
        assertThat(found("customer", "王小明")).isTrue();
    }

    /** A number in the name or the unit, which are sorted by: neither an order nor the key of a page tells it. */
    @Test
    void noOrderAndNoPageTellsIt() {
        String typed = opened(
                new Contact("赵" + mark + "(" + NEIGHBOUR + ")", null, "8-" + mark + " 电" + NEIGHBOUR, null, "x"));
        for (String sort : List.of("customer", "unit")) {
            JsonNode page = find("q", mark, "sort", sort, "order", "asc", "size", "1");
            for (String part : page.path("next").asText().split("\\.")) {
                assertThat(new String(Base64.getUrlDecoder().decode(part))).doesNotContain("2468");
            }
            String prefix = sort.equals("customer") ? "赵" + mark + "(158" : "8-" + mark + "电158";
            assertThat(behind(sort, prefix + "0", typed)).isEqualTo(behind(sort, prefix + "9", typed));
        }
    }

    private boolean behind(String sort, String value, String typed) {
        String after =
                Cursor.of(sort.toUpperCase(java.util.Locale.ROOT), value, "").encode();
        return numbers(find("number", typed, "sort", sort, "order", "asc", "after", after))
                .contains(typed);
    }

    @Test
    void aCorrectionIsMaskedToo() {
        cases.correct(number, new Contact("李" + mark, "66554433", null, null, "另打 66554433"));
        assertThat(found("q", "66554433")).isFalse();
        assertThat(found("q", "4433")).isFalse();
        assertThat(found("q", "另打 李" + mark)).isTrue();
        cases.correct(number, new Contact(null, null, null, null, "noise"));
        assertThat(found("q", "另打")).isFalse();
        assertThat(found("q", "noise")).isTrue();
        assertThat(found("q", PHONE)).isFalse();
    }

    @Test
    void aCaseWithoutPersonalDataHasNoSecondText() {
        form.clear();
        form.put("course", "电梯坏了 3-1201, 2026-11-30");
        number = opened(new Contact("李" + mark, PHONE, "9-901", "phone", "noise"));
        assertThat(store.sql("select count(*) from case_masked where case_number = ?")
                        .param(number)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(found("q", "2026-11-30")).isTrue();
    }
}
