package org.estatedesk.tickets.centre;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What the ticket centre can be asked to do, and what it may answer to that. */
public enum Action {
    /** Which tickets are there? */
    SEARCH("found", "none"),
    /** Keep seats for a while. */
    HOLD("held", "sold-out", "refused"),
    /** Buy what is held. */
    ORDER("confirmed", "sold-out", "refused"),
    /** Give back what is held or ordered. */
    CANCEL("cancelled", "refused");

    private final Set<String> answers;

    Action(String... answers) {
        this.answers = Set.of(answers);
    }

    /** As in drawings and addresses: {@code search}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean mayAnswer(String status) {
        return answers.contains(status);
    }

    /** @throws IllegalArgumentException if there is no such action; names it */
    public static Action of(String key) {
        return Arrays.stream(values())
                .filter(action -> action.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The ticket centre knows no action '" + key + "'"));
    }
}
