package org.estatedesk.tickets;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One flight or one train of a journey, as the customer wishes it (TKT-02, TKT-04).
 *
 * @param from where it begins; null: here, wherever the timetable begins
 * @param to where it leads; null: back here
 * @param at desired departure in the desk's zone; midnight where only the day is known, null where
 *     the day that was typed does not exist
 */
public record Leg(
        @Nullable String from,
        @Nullable String to,
        @Nullable LocalDateTime at) {}
