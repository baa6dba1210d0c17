package org.estatedesk.notifications;

import jakarta.persistence.Embeddable;

/**
 * The text of a message as it goes out.
 *
 * @param template key it was written from
 * @param subject one line, for channels that have one
 */
@Embeddable
public record Content(String template, String subject, String text) {}
