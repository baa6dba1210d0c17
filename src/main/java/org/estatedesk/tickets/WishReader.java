package org.estatedesk.tickets;

import java.time.LocalDateTime;
import java.util.Optional;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Inputs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the customer asked for, from the fields of the start form. */
@Component
public class WishReader {

    private static final String CONNECTING = "connecting";

    private final DeskTime time;

    WishReader(DeskTime time) {
        this.time = time;
    }

    /** @throws IllegalArgumentException naming the field that is missing or cannot be read */
    public TravelWish read(Inputs inputs) {
        Means means = Means.of(inputs.text(TicketVariables.MEANS))
                .orElseThrow(() -> new IllegalArgumentException("'means' must be air or rail"));
        String journey = inputs.find(TicketVariables.JOURNEY);
        return new TravelWish(
                means,
                journey,
                inputs.find(TicketVariables.DESTINATION),
                lines(means, journey, inputs),
                local(inputs.text(TicketVariables.DEPARTURE_AT))
                        .orElseThrow(() -> new IllegalArgumentException("'departureAt' is no time")),
                local(inputs.find(TicketVariables.RETURN_AT)).orElse(null));
    }

    private static @Nullable String lines(Means means, @Nullable String journey, Inputs inputs) {
        if (means == Means.RAIL) {
            return inputs.find(TicketVariables.ITINERARY);
        }
        return CONNECTING.equals(journey) ? inputs.find(TicketVariables.STOPOVERS) : null;
    }

    private Optional<LocalDateTime> local(@Nullable String typed) {
        return time.parse(typed).map(moment -> moment.atZone(time.zone()).toLocalDateTime());
    }
}
