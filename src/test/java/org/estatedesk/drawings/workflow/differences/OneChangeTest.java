package org.estatedesk.drawings.workflow.differences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One change at a time to shipped files, and the one sentence that a manager reads. Each part of a file below {@code
 * src/test/resources/differences} holds the sentence, the spot and what stands there afterwards.
 */
class OneChangeTest {

    static Stream<Arguments> changes() {
        return Stream.of(
                        "processes/complaint-handling.bpmn",
                        "processes/escalation-ladder.dmn",
                        "processes/emergency-gravity.dmn",
                        "forms/give-first-reply.form")
                .flatMap(OneChangeTest::changes);
    }

    private static Stream<Arguments> changes(String path) {
        Path changes = Path.of("src/test/resources/differences", Path.of(path).getFileName() + ".txt");
        try {
            return Arrays.stream(Files.readString(changes).strip().split("\n\n======\n"))
                    .map(change -> change.split("\n<<<\n|\n>>>\n?", -1))
                    .map(change -> arguments(change[0], path, change[1], change[2]));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void eachChangeGivesItsSentence(String sentence, String path, String spot, String replacement) {
        assertThat(Redrawing.of(path).with(spot, replacement).sentences()).containsExactly(sentence);
    }
}
