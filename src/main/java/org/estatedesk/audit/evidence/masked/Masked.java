package org.estatedesk.audit.evidence.masked;

import org.estatedesk.audit.Mask;
import org.jspecify.annotations.Nullable;

/** A mask that counts how often it hid something. */
public final class Masked {

    private final Mask mask;
    private int hidden;

    public Masked(Mask mask) {
        this.mask = mask;
    }

    /** Whether personal data is masked at all. */
    public boolean hides() {
        return mask.hides();
    }

    /** A text as its reader may see it; nothing is empty text. */
    public String text(@Nullable String text) {
        return text == null ? "" : String.valueOf(counted(text, mask.text(text)));
    }

    /** A value as its reader may see it. */
    public @Nullable Object value(String name, @Nullable Object value) {
        return counted(value, mask.value(name, value));
    }

    private @Nullable Object counted(@Nullable Object value, @Nullable Object shown) {
        hidden += value == null || value.equals(shown) ? 0 : 1;
        return shown;
    }

    /** How many texts and values were changed so far. */
    public int hidden() {
        return hidden;
    }
}
