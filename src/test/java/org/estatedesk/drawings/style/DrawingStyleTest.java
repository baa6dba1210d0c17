package org.estatedesk.drawings.style;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A drawing is what a manager sees first: each shipped plane is beautiful, and the checks notice when one is not. */
class DrawingStyleTest {

    private static final Path SAMPLE = Path.of("src/test/resources/drawings/lost-key.bpmn");

    @TestFactory
    Stream<DynamicTest> shippedDrawingsAreBeautiful() throws IOException {
        return drawings().stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> assertThat(faults(Files.readString(file))).isEmpty()));
    }

    @Test
    void theSampleIsBeautiful() throws IOException {
        assertThat(faults(Files.readString(SAMPLE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Task_AskWhere has no name | name=\"Ask where it was lost\" | name=\"\"",
                "Task_AskWhere names no requirement | HOT-13 | asks",
                "Task_AskWhere has an odd size | x=\"240\" y=\"80\" width=\"100\" | x=\"240\" y=\"80\" width=\"120\"",
                "Flow_ToFound runs diagonally | x=\"340\" y=\"120\" | x=\"340\" y=\"110\"",
                "Flow_ToSupervisorTold crosses Flow_NotFound | x=\"332\" y=\"240\" | x=\"432\" y=\"240\" /><di:waypoint x=\"432\" y=\"200\" /><di:waypoint x=\"400\" y=\"200\"",
                "Flow_ToFound runs through Phase_HandOver | x=\"395\" y=\"120\" | x=\"595\" y=\"120\"",
                "End_KeyLost overlaps End_SupervisorTold | x=\"502\" y=\"222\" | x=\"342\" y=\"222\"",
                "Deadline_AskWhere15Min is not on the bottom edge | x=\"262\" y=\"142\" width=\"36\" height=\"36\" /><bpmndi:BPMNLabel><dc:Bounds x=\"200\" y=\"178\" width=\"73\" | x=\"262\" y=\"62\" width=\"36\" height=\"36\" /><bpmndi:BPMNLabel><dc:Bounds x=\"200\" y=\"178\" width=\"73\"",
                "more than one is called Key given up | name=\"Key returned\" | name=\"Key given up\"",
                "the name of Flow_NotFound is struck through by Flow_NotFound | x=\"429\" y=\"190\" width=\"13\" | x=\"414\" y=\"190\" width=\"13\"",
                "the name of Flow_NotFound is covered by End_KeyLost | x=\"429\" y=\"190\" width=\"13\" | x=\"514\" y=\"225\" width=\"13\"",
                "no straight way from Start_KeyReported to an end | x=\"652\" y=\"102\" | x=\"652\" y=\"122\"",
            })
    void anUglySpotIsNoticed(String fault, String spot, String replacement) throws IOException {
        String text = Files.readString(SAMPLE);
        assertThat(text).contains(spot);
        assertThat(faults(text.replace(spot, replacement))).anyMatch(found -> found.contains(fault));
    }

    private static List<String> faults(String xml) {
        var drawing = Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(UTF_8)));
        return Plane.of(drawing).stream()
                .flatMap(plane -> new PlaneStyle(plane).faults().stream())
                .toList();
    }

    private static List<Path> drawings() throws IOException {
        Path folder = Path.of("processes");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .toList();
        }
    }
}
