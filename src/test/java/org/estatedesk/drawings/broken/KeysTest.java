package org.estatedesk.drawings.broken;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.contract.Shipped;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.HouseRule;
import org.estatedesk.drawings.workflow.HouseRules;
import org.junit.jupiter.api.Test;

/** A key belongs to one file. */
class KeysTest {

    private final DrawingFile shipped = Shipped.file("answer-correction.bpmn");

    @Test
    void aRedrawOfTheSameFileIsWelcomeFromAnyFolder() {
        assertThat(found(new DrawingFile("redraws/answer-correction.bpmn", shipped.content())))
                .isEmpty();
    }

    @Test
    void anotherFileMayNotTakeTheKeyOfWhatIsLive() {
        assertThat(found(new DrawingFile("my-first-drawing.bpmn", shipped.content())))
                .extracting(Finding::rule, Finding::elementId, Finding::elementName)
                .containsExactly(tuple(HouseRule.TAKEN_KEY, "answer-correction", "Answer correction"));
    }

    @Test
    void twoFilesOfOneDeploymentMayNotHoldTheSameKey() {
        DrawingFile copy = new DrawingFile("copy/answer-correction.bpmn", shipped.content());
        assertThat(found(shipped, copy))
                .extracting(Finding::file, Finding::rule, Finding::elementId)
                .containsExactly(tuple(copy.name(), HouseRule.DUPLICATE_KEY, "answer-correction"));
    }

    @Test
    void aProcessWithoutAnyIdIsToldSo() {
        String text = """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">
                  <bpmn:process name="Nameless" isExecutable="true" />
                </bpmn:definitions>
                """;
        assertThat(found(new DrawingFile("nameless.bpmn", text.getBytes(UTF_8))))
                .extracting(Finding::rule, Finding::elementName)
                .containsExactly(tuple(HouseRule.NO_ID, "Nameless"));
    }

    private static List<Finding> found(DrawingFile... files) {
        return HouseRules.check(List.of(files), Shipped.live());
    }
}
