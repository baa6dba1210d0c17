package org.estatedesk.promises;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * How a due time came about.
 *
 * @param due the due time that was worked out
 * @param sentence such as "registered Mon 19:50, 10 min until closing, 25 min from Tue 08:00: due Tue 08:25", in the
 *     desk's language and zone
 * @param provisional whether it may still change because the calendar knows nothing of a year yet
 */
@Embeddable
public record Explained(
        @Column(name = "due_at") Instant due,
        @Column(name = "explanation") String sentence,
        boolean provisional) {}
