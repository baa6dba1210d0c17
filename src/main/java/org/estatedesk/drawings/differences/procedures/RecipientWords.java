package org.estatedesk.drawings.differences.procedures;

import java.util.List;
import org.estatedesk.drawings.differences.Words;
import org.estatedesk.notifications.Recipients;

/** Who does something or is told something, from what a drawing writes: groups and roles with commas. */
final class RecipientWords {

    private RecipientWords() {}

    static Words groups(String written) {
        return written.isBlank()
                ? Words.phrase("nobody")
                : Words.list(Recipients.names(written).stream()
                        .map(RecipientWords::one)
                        .toList());
    }

    static Words told(List<String> recipients) {
        return Words.list(recipients.stream()
                .map(one -> Recipients.isRole(one) ? Words.phrase("recipient." + one) : one(one))
                .toList());
    }

    private static Words one(String written) {
        return written.startsWith("${") || written.startsWith("#{")
                ? Words.phrase("group.computed", Words.plain(written.replaceAll("^[$#]\\{\\s*|\\s*}$", "")))
                : new Words.Group(written);
    }
}
