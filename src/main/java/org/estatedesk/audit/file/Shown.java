package org.estatedesk.audit.file;

import org.estatedesk.audit.Mask;
import org.jspecify.annotations.Nullable;

/**
 * A text as its reader may see it.
 *
 * @param masked whether something in it is hidden
 */
public record Shown(@Nullable String text, boolean masked) {

    public static final Shown NOTHING = new Shown(null, false);

    /** The text with the telephone numbers in it masked. */
    public static Shown of(Mask mask, @Nullable String text) {
        return compare(text, mask.text(text));
    }

    /** The text of a value with that name. */
    public static Shown named(Mask mask, String name, @Nullable String text) {
        Object shown = mask.value(name, text);
        return compare(text, shown == null ? null : shown.toString());
    }

    private static Shown compare(@Nullable String text, @Nullable String shown) {
        return new Shown(shown, text != null && !text.equals(shown));
    }
}
