package org.estatedesk.cases;

import org.jspecify.annotations.Nullable;

/** How personal data of one case is shown to one reader (KNB-06, HOT-17). */
public interface Shown {

    /** Whether anything is masked at all. */
    boolean hides();

    /** A text with the personal data in it masked; null stays null. */
    @Nullable
    String text(@Nullable String text);

    /**
     * A value by the name under which it is kept: as {@link #text} for what is text, at any depth of lists and maps; wholly
     * masked where the name says that it is personal.
     */
    @Nullable
    Object value(String name, @Nullable Object value);
}
