package org.estatedesk.drawings.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.estatedesk.drawings.DrawingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All names among drawings, tables, forms and messages resolve; and the checks notice when one does not. */
class ContractTest {

    private final Contract shipped = new Contract(Shipped.files());

    @Test
    void filesAreCalledAsTheirKeys() {
        assertThat(shipped.misnamedFiles()).isEmpty();
    }

    @Test
    void everyFormAndTableIsUsed() {
        // The form with which a new procedure of the browser Modeler begins.
        assertThat(shipped.unusedFiles()).isSubsetOf("note-work.form");
    }

    @Test
    void everyProcessBeginsWithAForm() {
        assertThat(shipped.startsWithoutForm()).isEmpty();
    }

    @Test
    void everyTaskBelongsToAKnownGroupWhateverATableDecides() {
        assertThat(new GroupSources(shipped).doubtfulGroups()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"notifications.properties", "notifications_zh.properties"})
    void everyMessageHasItsTemplate(String bundle) throws IOException {
        assertThat(shipped.unknownTemplates(keys(bundle))).isEmpty();
    }

    @Test
    void aFileOfAnotherNameIsNoticed() {
        assertThat(samplesWith("x.form", "{\"id\": \"y\"}").misnamedFiles()).containsExactly("x.form holds [y]");
    }

    @Test
    void anUnusedFormIsNoticed() {
        assertThat(samplesWith("x.form", "{\"id\": \"x\"}").unusedFiles()).contains("x.form");
    }

    @Test
    void aStartWithoutFormIsNoticed() {
        assertThat(sampleChanged("camunda:formRef=\"report-lost-key\"", "").startsWithoutForm())
                .containsExactly("Start_KeyReported");
    }

    /** The desk shows number, first-asked person and timeline above every form. */
    @Test
    void noFormRepeatsTheHeadOfTheCase() {
        assertThat(Shipped.files())
                .filteredOn(file -> file.name().endsWith(".form"))
                .hasSizeGreaterThan(50)
                .extracting(file -> new String(file.content(), UTF_8))
                .noneMatch(form -> form.contains("{{caseNumber}}"))
                .noneMatch(form -> form.contains("{{firstAskedBy}}"))
                .noneMatch(form -> form.contains("=timeline"));
    }

    @Test
    void aGroupThatNothingDecidesIsNoticed() {
        Contract contract = sampleChanged("candidateGroups=\"front-desk\"", "candidateGroups=\"${finder}\"");
        assertThat(new GroupSources(contract).doubtfulGroups()).containsExactly("finder never becomes a group");
    }

    @Test
    void aMissingTemplateIsNoticed() {
        String input = "<bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name=\"template\">"
                + "nowhere</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements>";
        Contract contract = sampleChanged("HOT-13</bpmn:documentation>", "HOT-13</bpmn:documentation>" + input);
        assertThat(contract.unknownTemplates(Set.of("somewhere"))).containsExactly("nowhere");
    }

    private static Contract samplesWith(String name, String content) {
        return new Contract(List.of(Shipped.samples().get(0), new DrawingFile(name, content.getBytes(UTF_8))));
    }

    private static Contract sampleChanged(String spot, String replacement) {
        DrawingFile drawing = Shipped.samples().stream()
                .filter(DrawingFile::isDrawing)
                .findFirst()
                .orElseThrow();
        String text = new String(drawing.content(), UTF_8);
        assertThat(text).contains(spot);
        return new Contract(List.of(
                new DrawingFile(drawing.name(), text.replace(spot, replacement).getBytes(UTF_8))));
    }

    private static Set<String> keys(String bundle) throws IOException {
        Properties properties = new Properties();
        try (InputStream content = ContractTest.class.getResourceAsStream("/messages/" + bundle)) {
            if (content != null) {
                properties.load(new InputStreamReader(content, UTF_8));
            }
        }
        return properties.stringPropertyNames();
    }
}
