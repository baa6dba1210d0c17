package org.estatedesk.notifications.channels;

/**
 * What a channel takes along.
 *
 * @param address where to
 * @param subject one line
 * @param key unique for event, recipient and channel; the same at each try
 */
public record Letter(String address, String subject, String text, String caseNumber, String key) {}
