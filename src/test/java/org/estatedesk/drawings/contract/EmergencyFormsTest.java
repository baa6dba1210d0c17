package org.estatedesk.drawings.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** EMG-04, A11: what the intake of an emergency asks for and shows. */
class EmergencyFormsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

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

    private static Stream<JsonNode> components(String form) throws IOException {
        JsonNode root = JSON.readTree(Path.of("forms", form + ".form").toFile());
        return StreamSupport.stream(root.path("components").spliterator(), false);
    }
}
