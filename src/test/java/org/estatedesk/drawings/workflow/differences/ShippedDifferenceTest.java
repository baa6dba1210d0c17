package org.estatedesk.drawings.workflow.differences;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.estatedesk.drawings.DrawingChange.Kind;
import org.estatedesk.drawings.differences.Difference;
import org.estatedesk.drawings.differences.DifferenceTexts;
import org.estatedesk.drawings.differences.FileComparison;
import org.estatedesk.drawings.differences.UnreadableFile;
import org.estatedesk.drawings.differences.procedures.ProcedureComparison;
import org.estatedesk.drawings.differences.procedures.outline.Node;
import org.estatedesk.drawings.differences.procedures.outline.Procedure;
import org.estatedesk.drawings.differences.procedures.outline.ProcedureReader;
import org.estatedesk.drawings.differences.procedures.outline.SequenceFlow;
import org.estatedesk.drawings.workflow.versions.ModelParser;
import org.estatedesk.people.PeopleTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every shipped file. */
class ShippedDifferenceTest {

    private static final String COMPLAINT = "processes/complaint-handling.bpmn";

    static Stream<String> files() throws IOException {
        return Stream.concat(Files.list(Path.of("processes")), Files.list(Path.of("forms")))
                .map(Path::toString)
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingDiffersFromItself(String path) {
        Redrawing same = Redrawing.of(path);
        assertThat(same.sentences()).isEmpty();
        assertThat(same.difference().elements()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void savingAnewIsNoDifference(String path) {
        Redrawing shipped = Redrawing.of(path);
        String saved = shipped.text()
                .replaceAll(">\n\\s*<", "><")
                .replace("version=\"5.40.0\"", "version=\"6.0.0\"")
                .replace("exporterVersion=\"5.40.0\"", "exporterVersion=\"6.0.0\"");
        assertThat(new Redrawing(path, saved).difference().elements()).isEmpty();
    }

    @Test
    void everyElementThatIsTakenOutIsMentionedAndSoIsEveryOneThatIsPutIn() {
        Procedure shipped = ProcedureReader.read(new ModelParser()
                .root(Kind.PROCESS, Redrawing.of(COMPLAINT).text().getBytes(UTF_8)));
        Map<String, String> names = new HashMap<>();
        shipped.nodes().forEach((id, node) -> names.put(id, node.name()));
        shipped.ways().forEach((id, way) -> names.put(id, names.get(way.from())));
        names.remove("complaint-handling");
        assertThat(names).hasSizeGreaterThan(200);
        names.forEach((id, name) -> {
            Procedure without = without(shipped, id);
            Difference removal = ProcedureComparison.compare(shipped, without);
            assertThat(words(removal)).as(id).contains("removed").contains(name);
            assertThat(removal.elements()).containsEntry(id, Difference.Change.REMOVED);
            Difference addition = ProcedureComparison.compare(without, shipped);
            assertThat(words(addition)).as(id).contains("added").contains(name);
            assertThat(addition.elements()).containsEntry(id, Difference.Change.ADDED);
        });
    }

    private static String words(Difference difference) {
        return String.join("\n", new DifferenceTexts(Locale.ENGLISH, new PeopleTexts("en")).sentences(difference));
    }

    /** As the Modeler deletes: with all that lies in it, hangs at its border or touches it. */
    private static Procedure without(Procedure whole, String id) {
        Map<String, Node> nodes = new LinkedHashMap<>(whole.nodes());
        nodes.remove(id);
        for (int left = 0; left != nodes.size(); ) {
            left = nodes.size();
            nodes.values().removeIf(node -> isLost(node.phase(), nodes) || isLost(node.host(), nodes));
        }
        Map<String, SequenceFlow> ways = new LinkedHashMap<>(whole.ways());
        ways.remove(id);
        ways.values().removeIf(way -> isLost(way.from(), nodes) || isLost(way.to(), nodes));
        return new Procedure(nodes, ways, whole.picture());
    }

    private static boolean isLost(String id, Map<String, Node> nodes) {
        return !id.isEmpty() && !nodes.containsKey(id);
    }

    @ParameterizedTest
    @CsvSource({"PROCESS, <xml/>", "PROCESS, no", "DECISION, <a><b></a>", "FORM, [1]", "FORM, no"})
    void whatCannotBeReadIsSaidToBeSo(Kind kind, String content) {
        assertThatExceptionOfType(UnreadableFile.class)
                .isThrownBy(() -> new FileComparison(new ModelParser())
                        .compare(kind, content.getBytes(UTF_8), content.getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"differences", "differences-steps", "differences-tables-and-forms"})
    void bothLanguagesSayTheSameThings(String bundle) {
        assertThat(keys(bundle, Locale.CHINESE)).isEqualTo(keys(bundle, Locale.ENGLISH));
    }

    private static Set<String> keys(String bundle, Locale language) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        String file = "messages/" + bundle + (language.equals(Locale.CHINESE) ? "_zh" : "");
        return new TreeSet<>(
                ResourceBundle.getBundle(file, Locale.ROOT, control).keySet());
    }
}
