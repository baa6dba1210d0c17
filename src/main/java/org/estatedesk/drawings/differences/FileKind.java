package org.estatedesk.drawings.differences;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be compared. */
public enum FileKind {
    PROCESS,
    DECISION,
    FORM;

    /**
     * Finds a kind by its name.
     *
     * @param name as addresses write it, such as {@code process}
     */
    public static Optional<FileKind> named(String name) {
        return Stream.of(values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
