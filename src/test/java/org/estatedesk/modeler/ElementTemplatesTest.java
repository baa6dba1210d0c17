package org.estatedesk.modeler;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.estatedesk.drawings.expressions.Vocabulary;
import org.estatedesk.notifications.TemplateKeys;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the element templates offer, both Modelers alike, is what the building blocks, teams, messages and tables are. */
class ElementTemplatesTest {

    private static final Path FOLDER = Path.of(".camunda", "element-templates");
    private static final Path BLOCKS = Path.of("docs/building-blocks.md");
    private static final Set<String> RECIPIENTS = Set.of("customer", "assignee", "firstAsked", "handler", "superior");

    static Stream<Path> files() throws IOException {
        return Files.list(FOLDER).sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void isNamedAfterItsFile(Path file) {
        assertThat(file.getFileName()).hasToString(name(read(file)) + ".json");
    }

    @ParameterizedTest
    @MethodSource("files")
    void usesABlockWithTheInputsThatItsDocumentationNames(Path file) throws IOException {
        JsonNode template = read(file);
        for (String block : values(template, "camunda:delegateExpression")) {
            String bean = block.replaceAll("[${}]", "");
            assertThat(Vocabulary.BLOCKS).containsKey(bean);
            String row = Files.readAllLines(BLOCKS).stream()
                    .filter(line -> line.startsWith("| `" + block))
                    .findFirst()
                    .orElseThrow();
            inputs(template).forEach(input -> assertThat(row).contains("`" + input + "`"));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void offersOnlyWhatExists(Path file) {
        JsonNode template = read(file);
        choices(template, "to")
                .forEach(to -> assertThat(to)
                        .satisfiesAnyOf(
                                known -> assertThat(RECIPIENTS).contains(known),
                                known -> assertThat(Vocabulary.GROUPS).contains(known)));
        assertThat(Vocabulary.GROUPS).containsAll(choices(template, "group"));
        assertThat(Vocabulary.GROUPS).containsAll(choices(template, "camunda:candidateGroups"));
        assertThat(Vocabulary.CHANNELS).containsAll(choices(template, "channel"));
        Stream.of("template", "tellCustomer")
                .flatMap(input -> choices(template, input).stream())
                .forEach(key -> assertThat(TemplateKeys.fields(key)).as(key).isPresent());
        choices(template, "camunda:decisionRef")
                .forEach(table ->
                        assertThat(Path.of("processes", table + ".dmn")).exists());
    }

    @ParameterizedTest
    @MethodSource("files")
    void anEndAsksWhatTheStepAsks(Path file) {
        if (file.toString().endsWith("-end.json")) {
            JsonNode step = read(Path.of(file.toString().replace("-end.json", ".json")));
            assertThat(read(file).get("properties")).isEqualTo(step.get("properties"));
        }
    }

    private static String name(JsonNode template) {
        return template.get("id").asText().replace("org.estatedesk.", "");
    }

    private static List<String> inputs(JsonNode template) {
        return properties(template)
                .map(property -> property.get("binding"))
                .filter(binding -> binding.get("type").asText().equals("camunda:inputParameter"))
                .map(binding -> binding.get("name").asText())
                .toList();
    }

    private static List<String> values(JsonNode template, String bound) {
        return bound(template, bound)
                .map(property -> property.get("value").asText())
                .toList();
    }

    private static List<String> choices(JsonNode template, String bound) {
        return bound(template, bound)
                .flatMap(property -> property.path("choices").findValuesAsText("value").stream())
                .toList();
    }

    private static Stream<JsonNode> bound(JsonNode template, String name) {
        return properties(template)
                .filter(property -> property.get("binding").get("name").asText().equals(name));
    }

    private static Stream<JsonNode> properties(JsonNode template) {
        return StreamSupport.stream(template.get("properties").spliterator(), false);
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
