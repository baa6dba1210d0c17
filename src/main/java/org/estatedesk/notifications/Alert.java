package org.estatedesk.notifications;

import java.time.Instant;

/**
 * A message to staff, for the screen of those it is meant for.
 *
 * @param id rises with each message; the same message always has the same one
 * @param text as it was written, in the desk's language
 * @param created when it was written
 */
public record Alert(long id, String text, String caseNumber, Instant created) {}
