package org.estatedesk.promises.calendar;

import java.time.Instant;

/**
 * When a promise counted in working time is due.
 *
 * @param due to the millisecond, as the engine's timers are
 * @param sentence why then, in the desk's language
 * @param provisional whether it touched a year whose holidays nobody has uploaded yet
 */
public record DueTime(Instant due, String sentence, boolean provisional) {}
