package org.estatedesk.tickets;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** By what somebody travels (TKT-01). */
public enum Means {
    /** Flights. */
    AIR,
    /** Trains. */
    RAIL;

    /** As it stands in forms, tables and addresses: {@code air}, {@code rail}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The means of that key; empty if there is none. */
    public static Optional<Means> of(@Nullable String key) {
        for (Means means : values()) {
            if (means.key().equals(key)) {
                return Optional.of(means);
            }
        }
        return Optional.empty();
    }
}
