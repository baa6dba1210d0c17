package org.estatedesk.drawings.differences.procedures;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.estatedesk.drawings.differences.Words;

/** Who does something or is told something, from what a drawing writes: groups and roles with commas. */
final class Recipients {

    /** Names that the block {@code notify} understands besides groups and addresses. */
    private static final Set<String> ROLES = Set.of("customer", "assignee", "firstAsked", "handler", "superior");

    private Recipients() {}

    static List<String> split(String written) {
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static Words groups(String written) {
        return written.isBlank()
                ? Words.phrase("nobody")
                : Words.list(split(written).stream().map(Recipients::one).toList());
    }

    static Words told(List<String> recipients) {
        return Words.list(recipients.stream()
                .map(one -> ROLES.contains(one) ? Words.phrase("recipient." + one) : one(one))
                .toList());
    }

    private static Words one(String written) {
        return written.startsWith("${") || written.startsWith("#{")
                ? Words.phrase("group.computed", Words.plain(written.replaceAll("^[$#]\\{\\s*|\\s*}$", "")))
                : new Words.Group(written);
    }
}
