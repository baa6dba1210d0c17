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
 * @param out desired departure in the desk's zone
 * @param back desired departure back, likewise; null unless there is one
 */
public record TravelWish(
        Means means,
        @Nullable String journey,
        @Nullable String destination,
        @Nullable String lines,
        LocalDateTime out,
        @Nullable LocalDateTime back) {

    /** The flights or trains one after the other. */
    public List<Leg> legs() {
        List<Leg> listed = Itinerary.read(lines, out);
        if (!listed.isEmpty()) {
            return listed;
        }
        if (destination == null) {
            return List.of();
        }
        Leg there = new Leg(null, destination, out);
        return back == null ? List.of(there) : List.of(there, new Leg(destination, null, back));
    }
}
