package org.estatedesk.drawings;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.estatedesk.drawings.DrawingChange.Kind;

/**
 * Names a drawing, a table or a form.
 *
 * @param key key of the process or decision, id of the form
 */
public record DrawingKey(Kind kind, String key) {

    /** The drawing that a change is about. */
    public static DrawingKey of(DrawingChange change) {
        return new DrawingKey(change.drawing().kind(), change.drawing().drawingKey());
    }

    /** The drawing that a file should hold, by its name. */
    public static DrawingKey of(DrawingFile file) {
        Kind kind = file.isForm() ? Kind.FORM : file.isTable() ? Kind.DECISION : Kind.PROCESS;
        return new DrawingKey(kind, file.key());
    }

    /** Reads the name of a kind as addresses write it; empty if there is no such kind. */
    public static Optional<Kind> kind(String name) {
        return Stream.of(Kind.values()).filter(kind -> name(kind).equals(name)).findFirst();
    }

    /** A kind as addresses write it: {@code process}, {@code decision}, {@code form}. */
    public static String name(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** How the names of its files end. */
    public String fileEnding() {
        return switch (kind) {
            case PROCESS -> ".bpmn";
            case DECISION -> ".dmn";
            case FORM -> ".form";
        };
    }

    @Override
    public String toString() {
        return name(kind) + " " + key;
    }
}
