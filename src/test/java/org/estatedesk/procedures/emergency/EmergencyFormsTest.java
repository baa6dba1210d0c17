package org.estatedesk.procedures.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** EMG-04, EMG-14, A11: what the forms of an emergency ask for and show. */
class EmergencyFormsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Before a case is open there is no timeline. */
    private static final List<String> WITHOUT_TIMELINE = List.of("report-emergency", "compare-calls");

    @Test
    void theIntakeAsksForTwoFieldsAndNoMore() throws IOException {
        assertThat(components("report-emergency")
                        .filter(field -> field.path("validate").path("required").asBoolean())
                        .map(field -> field.path("key").asText()))
                .containsExactly("unit", "customerPhone");
    }

    @Test
    void dangerToLifeRecommends120OnTheScreen() throws IOException {
        assertThat(components("report-emergency")
                        .filter(text -> text.path("text").asText().contains("Recommend 120"))
                        .map(text -> text.path("conditional").path("hide").asText()))
                .containsExactly("=lifeThreat != \"yes\"");
    }

    @ParameterizedTest
    @MethodSource("formsOfTheCase")
    void everyFormOfTheCaseShowsTheTimeline(String form) throws IOException {
        assertThat(components(form).map(field -> field.path("dataSource").asText()))
                .contains("=timeline");
    }

    static Stream<String> formsOfTheCase() throws IOException {
        String drawing = Files.readString(Path.of("processes", EmergencyCase.KEY + ".bpmn"));
        return Pattern.compile("camunda:formRef=\"([^\"]+)\"")
                .matcher(drawing)
                .results()
                .map(match -> match.group(1))
                .distinct()
                .filter(form -> !WITHOUT_TIMELINE.contains(form));
    }

    private static Stream<JsonNode> components(String form) throws IOException {
        JsonNode root = JSON.readTree(Path.of("forms", form + ".form").toFile());
        return StreamSupport.stream(root.path("components").spliterator(), false);
    }
}
