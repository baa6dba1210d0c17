package org.estatedesk.notifications.channels;

import java.util.List;

/**
 * What a channel takes along.
 *
 * @param addresses where to; at least one
 * @param subject one line
 * @param key unique for event, recipient and channel; the same at each try
 */
public record Letter(List<String> addresses, String subject, String text, String caseNumber, String key) {}
