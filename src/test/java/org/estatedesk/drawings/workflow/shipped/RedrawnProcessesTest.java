package org.estatedesk.drawings.workflow.shipped;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.rules.Surroundings;
import org.junit.jupiter.api.Test;

/** A shipped table or form must not break what somebody drew. */
class RedrawnProcessesTest {

    private static final String TABLE = "complaint-classification.dmn";

    private static final Surroundings LIVE = new Surroundings() {
        @Override
        public Optional<byte[]> form(String id) {
            return read("forms/" + id + ".form");
        }

        @Override
        public Optional<byte[]> decision(String key) {
            return read("processes/" + key + ".dmn");
        }

        @Override
        public boolean hasProcess(String key) {
            return read("processes/" + key + ".bpmn").isPresent();
        }

        @Override
        public boolean isReserved(String name) {
            return false;
        }
    };

    private final RedrawnProcesses drawings = new RedrawnProcesses(List.of(file("complaint-handling.bpmn")), LIVE);

    @Test
    void aTableThatLostAnOutputThatARedrawReadsIsHeldBack() {
        String shipped = new String(file(TABLE).content(), UTF_8);
        String other = shipped.replace("name=\"caseClass\"", "name=\"gravity\"");
        assertThat(other).isNotEqualTo(shipped);
        assertThat(drawings.sufferFrom(new DrawingFile(TABLE, other.getBytes(UTF_8))))
                .isTrue();
    }

    @Test
    void aTableWithOtherRulesIsNot() {
        String more = new String(file(TABLE).content(), UTF_8) + "<!-- newer -->";
        assertThat(drawings.sufferFrom(new DrawingFile(TABLE, more.getBytes(UTF_8))))
                .isFalse();
    }

    private static DrawingFile file(String name) {
        return new DrawingFile(name, read("processes/" + name).orElseThrow());
    }

    private static Optional<byte[]> read(String path) {
        try {
            return Files.exists(Path.of(path)) ? Optional.of(Files.readAllBytes(Path.of(path))) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
