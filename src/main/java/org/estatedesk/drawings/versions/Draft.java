package org.estatedesk.drawings.versions;

import java.time.Instant;

/**
 * An unfinished drawing.
 *
 * @param person user id of who draws
 * @param content the file as it is so far; need not be sound
 * @param basedOn the version that was live when it was begun; 0 for a new drawing
 */
public record Draft(String person, String content, int basedOn, Instant savedAt) {}
