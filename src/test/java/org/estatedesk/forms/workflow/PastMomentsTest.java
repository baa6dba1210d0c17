package org.estatedesk.forms.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.BadRequestException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;

/** What happened cannot lie in the future, whatever the door; the forms say where they ask for that. */
@DeskTest
class PastMomentsTest {

    private static final Map<String, Object> LIE = Map.of("occurredAt", "2131-01-01T08:00+08:00");

    @Autowired
    RuntimeService runtime;

    @AfterEach
    void otherReader() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aStartThroughJavaIsToldSoInTheReadersLanguage() {
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("complaint-handling", LIE))
                .isInstanceOf(BadRequestException.class)
                .hasMessageContaining("When did it happen? (occurredAt): lies in the future: say when it was");
        LocaleContextHolder.setLocale(Locale.CHINA);
        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("complaint-handling", LIE))
                .hasMessageContaining("（occurredAt）：晚于现在");
    }

    @Test
    void everyShippedFieldForAMomentAsksAboutThePastOrAboutWhatIsToCome() throws IOException {
        List<String> past = List.of("happenedAt", "occurredAt", "answeredAt", "firstRepliedAt", "contactedAt");
        try (Stream<Path> forms = Files.list(Path.of("forms"))) {
            List<JsonNode> moments = forms.flatMap(PastMomentsTest::moments).toList();
            assertThat(moments).hasSizeGreaterThan(30).allSatisfy(field -> {
                boolean asksAboutThePast =
                        field.at("/properties/moment").asText().equals("past");
                assertThat(asksAboutThePast)
                        .as(field.path("key").asText())
                        .isNotEqualTo(field.path("disallowPassedDates").asBoolean());
                assertThat(asksAboutThePast || !past.contains(field.path("key").asText()))
                        .isTrue();
            });
        }
    }

    private static Stream<JsonNode> moments(Path form) {
        try {
            return new ObjectMapper()
                    .readTree(form.toFile()).findParents("subtype").stream()
                            .filter(field -> field.path("type").asText().equals("datetime"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
