package org.estatedesk.promises;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.estatedesk.platform.PerTransaction;
import org.springframework.stereotype.Component;

/**
 * Hands the explanation of a due time from where it is worked out (an expression in a drawing) to where its promise is
 * written down: within the same transaction, and forgotten at its end. Without a transaction nothing is remembered.
 *
 * <p>Due times are compared to the millisecond, because the engine's dates know no more.
 */
@Component
public class Explanations {

    /**
     * How a due time came about.
     *
     * @param due the due time that was worked out
     * @param sentence such as "registered Mon 19:50, 10 min until closing, 25 min from Tue 08:00: due Tue 08:25", in the
     *     desk's language and zone
     * @param provisional whether it may still change because the calendar knows nothing of a year yet
     */
    public record Explained(Instant due, String sentence, boolean provisional) {}

    private final PerTransaction<Map<Instant, Explained>> byDue = new PerTransaction<>(HashMap::new);

    /** Keeps an explanation until the end of this transaction, or until it is taken. */
    public void remember(Explained explained) {
        byDue.find().ifPresent(known -> known.put(millis(explained.due()), explained));
    }

    /** The explanation of that due time, if this transaction worked it out; the last one, if it did so twice. */
    public Optional<Explained> take(Instant due) {
        return byDue.find().map(known -> known.get(millis(due)));
    }

    private static Instant millis(Instant due) {
        return due.truncatedTo(ChronoUnit.MILLIS);
    }
}
