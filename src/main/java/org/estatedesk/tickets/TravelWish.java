package org.estatedesk.tickets;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the customer asked for (TKT-02, TKT-04).
 *
 * @param means by air or by rail
 * @param journey {@code one-way}, {@code connecting} or {@code return}; null by rail, where the itinerary says it
 * @param destination of a flight; null by rail
 * @param lines itinerary of a train journey, or the flights of a connecting one: see {@link Itinerary}
 * @param times desired departures
 */
public record TravelWish(
        Means means,
        @Nullable String journey,
        @Nullable String destination,
        @Nullable String lines,
        Times times) {

    /**
     * Desired departures in the desk's zone.
     *
     * @param out the way there
     * @param back the way back; null unless there is one
     */
    public record Times(LocalDateTime out, @Nullable LocalDateTime back) {}

    /** The flights or trains one after the other. */
    public List<Leg> legs() {
        List<Leg> listed = Itinerary.read(lines, times.out());
        if (!listed.isEmpty()) {
            return listed;
        }
        if (destination == null) {
            return List.of();
        }
        Leg out = new Leg(null, destination, times.out());
        return times.back() == null ? List.of(out) : List.of(out, new Leg(destination, null, times.back()));
    }
}
