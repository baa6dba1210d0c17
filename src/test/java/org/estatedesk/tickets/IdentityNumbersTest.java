package org.estatedesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Identity documents are not stored: every text area of ticket booking refuses what looks like the number of an
 * identity card or a passport. */
class IdentityNumbersTest {

    private static final List<String> FORMS = List.of(
            "request-ticket",
            "look-up-tickets",
            "tell-it-takes-longer",
            "present-ticket-offer",
            "connect-to-ticket-centre",
            "give-booking-numbers",
            "explain-nothing-found",
            "order-by-telephone",
            "hand-over-tickets",
            "settle-cancellation",
            "follow-up-booking",
            "explain-lateness");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11010119900307747X",
                "110101 19900307 747x",
                "身份证号110101199003077475。",
                "a\nb 110101199003077475",
                "110101-19900307-747X",
                "110101-199003077475",
                "ID１１０１０１１９９００３０７７４７Ｘ",
                "E12345678",
                "护照EA1234567，李红",
                "passport e１２３４５６７８ - please",
                "a\nG1234567"
            })
    void noTextAreaTakesAnIdentityNumber(String text) throws IOException {
        List<JsonNode> areas = fields("textarea");
        assertThat(areas)
                .hasSizeGreaterThan(15)
                .allSatisfy(field -> assertThat(accepts(field, text))
                        .as(field.path("key").asText())
                        .isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "靠窗的座位",
                "call 138 0013 8000 or 021-5555 6666 0001",
                "MU5101, 2026-12-01 09:00, 1280.00",
                "MU5611 or G7012, 3U8888, 20261201-20261205",
                "13800138000 13900139000, Tel02155556666, +86-13800138000",
                "2026-12-01 - 2026-12-05, C919, TKT-2026-000123"
            })
    void ordinaryWishesPass(String text) throws IOException {
        JsonNode wishes = fields("textarea").stream()
                .filter(field -> field.path("key").asText().equals("wishes"))
                .findFirst()
                .orElseThrow();
        assertThat(accepts(wishes, text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"上海 - 北京, 2026-12-07 09:30\n北京 - 上海", "MU5611 上海 - 北京"})
    void ordinaryJourneysPass(String lines) throws IOException {
        assertThat(fields("textarea"))
                .filteredOn(field -> List.of("stopovers", "itinerary")
                        .contains(field.path("key").asText()))
                .hasSize(2)
                .allMatch(field -> accepts(field, lines));
    }

    private static boolean accepts(JsonNode field, String text) {
        String pattern = field.path("validate").path("pattern").asText();
        return Pattern.compile(pattern).matcher(text).find();
    }

    private static List<JsonNode> fields(String type) throws IOException {
        List<JsonNode> found = new ArrayList<>();
        for (String form : FORMS) {
            JsonNode root = new ObjectMapper().readTree(Files.readString(Path.of("forms", form + ".form")));
            for (JsonNode component : root.path("components")) {
                if (component.path("type").asText().equals(type)) {
                    found.add(component);
                }
            }
        }
        return found;
    }
}
