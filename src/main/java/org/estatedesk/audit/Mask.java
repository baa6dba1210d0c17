package org.estatedesk.audit;

import org.jspecify.annotations.Nullable;

/**
 * How personal data of one case is shown to one reader (KNB-06, HOT-17): telephone numbers are masked until the reader gives
 * a reason, which is journalled.
 */
public interface Mask {

    /** Whether anything is masked at all; false once the reader has given a reason. */
    boolean hides();

    /** A text with the telephone numbers in it masked; null stays null. */
    @Nullable
    String text(@Nullable String text);

    /**
     * A value by the name under which it is kept: as {@link #text} for what is text, at any depth of lists and maps; wholly
     * masked where the name says that it is somebody's telephone number.
     */
    @Nullable
    Object value(String name, @Nullable Object value);
}
