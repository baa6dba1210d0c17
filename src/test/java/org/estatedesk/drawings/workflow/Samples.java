package org.estatedesk.drawings.workflow;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.Surroundings;

/** The small drawing of a lost key, whole or with one fault, and nothing else live. */
final class Samples {

    static final String DRAWING = "lost-key.bpmn";
    static final String TABLE = "key-urgency.dmn";

    /** No table, form or process but those deployed together. */
    static final Surroundings EMPTY_DESK = new Surroundings() {
        @Override
        public Optional<byte[]> form(String id) {
            return Optional.empty();
        }

        @Override
        public Optional<byte[]> decision(String key) {
            return Optional.empty();
        }

        @Override
        public boolean hasProcess(String key) {
            return false;
        }

        @Override
        public boolean isReserved(String name) {
            return name.equals("dataSource");
        }
    };

    private Samples() {}

    static String text(String name) {
        try (InputStream content = Samples.class.getResourceAsStream("/drawings/" + name)) {
            return new String(content.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static DrawingFile file(String name) {
        return new DrawingFile(name, text(name).getBytes(UTF_8));
    }

    static List<DrawingFile> all() {
        return Stream.of(DRAWING, TABLE, "report-lost-key.form", "ask-where.form")
                .map(Samples::file)
                .toList();
    }

    /** The sample with one spot changed; the spot must exist. */
    static String changed(String name, String spot, String replacement) {
        String original = text(name);
        if (!original.contains(spot)) {
            throw new IllegalArgumentException(name + " does not hold " + spot);
        }
        return original.replace(spot, replacement);
    }

    /** What the rules find when one file of the set is replaced. */
    static List<Finding> findingsWith(String name, String content) {
        List<DrawingFile> files = all().stream()
                .map(file -> file.name().equals(name) ? new DrawingFile(name, content.getBytes(UTF_8)) : file)
                .toList();
        return HouseRules.check(files, EMPTY_DESK);
    }
}
