package org.estatedesk.audit.evidence.dossier;

import org.estatedesk.cases.CaseReading.Shown;
import org.jspecify.annotations.Nullable;

/** Writes down what a reader may see of personal data. */
public record Masked(Shown mask) {

    /** Whether personal data is masked at all. */
    public boolean hides() {
        return mask.hides();
    }

    /** A text as its reader may see it; nothing is empty text. */
    public String text(@Nullable String text) {
        String shown = mask.text(text);
        return shown == null ? "" : shown;
    }

    /** A value as its reader may see it; nothing is empty text. */
    public String value(String name, @Nullable Object value) {
        Object shown = mask.value(name, value);
        return shown == null ? "" : shown.toString();
    }
}
