package org.estatedesk.audit.masks;

import org.estatedesk.audit.Mask;
import org.jspecify.annotations.Nullable;

/**
 * A text as its reader may see it.
 *
 * @param masked whether something in it is hidden
 */
public record MaskedText(@Nullable String text, boolean masked) {

    public static final MaskedText NOTHING = new MaskedText(null, false);

    /** The text with the telephone numbers in it masked. */
    public static MaskedText of(Mask mask, @Nullable String text) {
        return compare(text, mask.text(text));
    }

    /** The text of a value with that name. */
    public static MaskedText named(Mask mask, String name, @Nullable String text) {
        Object shown = mask.value(name, text);
        return compare(text, shown == null ? null : shown.toString());
    }

    private static MaskedText compare(@Nullable String text, @Nullable String shown) {
        return new MaskedText(shown, text != null && !text.equals(shown));
    }
}
