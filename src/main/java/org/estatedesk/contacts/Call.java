package org.estatedesk.contacts;

import org.jspecify.annotations.Nullable;

/**
 * What was measured of a call; it limits nothing (HOT-02, HOT-18, SCR-04).
 *
 * @param rings how often the telephone rang before somebody took it; null if nobody counted
 * @param seconds how long it was; null if nobody measured
 */
public record Call(@Nullable Integer rings, @Nullable Integer seconds) {

    private static final int MOST_RINGS = 99;
    private static final int LONGEST = 24 * 60 * 60;

    /** Whether it could have been one. */
    public boolean isPossible() {
        return isWithin(rings, MOST_RINGS) && isWithin(seconds, LONGEST);
    }

    private static boolean isWithin(@Nullable Integer number, int most) {
        return number == null || number >= 0 && number <= most;
    }
}
