package org.estatedesk.audit.file.fields;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What something is called, as long as all call it the same. */
final class Agreed {

    private final Set<String> texts = new TreeSet<>();

    void add(String text) {
        texts.add(text.strip());
    }

    /** Empty if they disagree, or if one is only computed when its form is shown. */
    Optional<String> text() {
        return texts.size() > 1 ? Optional.empty() : texts.stream().findFirst().filter(Agreed::isWritten);
    }

    private static boolean isWritten(String text) {
        return !text.isEmpty() && !text.startsWith("=") && !text.contains("{{");
    }
}
