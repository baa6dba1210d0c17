package org.estatedesk.drawings.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** INC-01 to INC-06: what the intake of an incident asks for, and that each kind has its checklist. */
class IncidentFormsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void theIntakeAsksForTwoFieldsAndNoMore() throws IOException {
        assertThat(components("report-incident")
                        .filter(field -> field.path("validate").path("required").asBoolean())
                        .map(field -> field.path("key").asText()))
                .containsExactly("incidentKind", "unit");
    }

    @Test
    void everyKindHasOneChecklist() throws IOException {
        List<String> hidden = components("work-through-checklist")
                .filter(field -> field.path("type").asText().equals("checklist"))
                .map(field -> field.path("conditional").path("hide").asText())
                .toList();
        assertThat(kinds())
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(hidden)
                        .as(kind)
                        .filteredOn(hide -> hide.contains("\"" + kind + "\""))
                        .hasSize(1));
    }

    @Test
    void whatTheManualOnlyNamesIsMarkedAsOurs() throws IOException {
        for (String form : List.of("work-through-checklist", "dial-for-help", "hand-over-incident")) {
            assertThat(components(form).map(text -> text.path("text").asText()))
                    .as(form)
                    .anyMatch(text -> text.contains("Ours, not in the manual"));
        }
    }

    private static List<String> kinds() throws IOException {
        return components("report-incident")
                .filter(field -> field.path("key").asText().equals("incidentKind"))
                .flatMap(field -> StreamSupport.stream(field.path("values").spliterator(), false))
                .map(option -> option.path("value").asText())
                .toList();
    }

    private static Stream<JsonNode> components(String form) throws IOException {
        JsonNode root = JSON.readTree(Path.of("forms", form + ".form").toFile());
        return StreamSupport.stream(root.path("components").spliterator(), false);
    }
}
