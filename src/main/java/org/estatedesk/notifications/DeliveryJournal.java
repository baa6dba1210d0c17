package org.estatedesk.notifications;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.ServiceCase;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the journal of the case says about a message: its text once, and how its way ended. */
@Component
class DeliveryJournal {

    private final Journal journal;
    private final Templates templates;

    DeliveryJournal(Journal journal, Templates templates) {
        this.journal = journal;
        this.templates = templates;
    }

    /** The message is on its way. */
    void written(Notification message, ServiceCase about) {
        write(Kind.NOTIFICATION, message, about, "waiting", Map.of());
    }

    /** One channel did not work. */
    void givenUp(Notification message, ServiceCase about, String channel) {
        Map<String, String> values = Map.of(
                "channel", templates.channel(channel),
                "attempts", String.valueOf(Attempt.tries(message.attempts(channel))),
                "error", lastAnswer(message.attempts(channel)));
        write(Kind.DELIVERY, message, about, "given-up", values);
    }

    private static String lastAnswer(List<Attempt> attempts) {
        return attempts.isEmpty()
                ? "no address is known"
                : attempts.get(attempts.size() - 1).answer();
    }

    /** What a channel that got through leaves in doubt: a repeat of what may have arrived, and whom it did not reach. */
    void doubts(Notification message, ServiceCase about, String channel) {
        Map<String, Attempt> last = new LinkedHashMap<>();
        for (Attempt attempt : message.attempts(channel)) {
            Attempt before = last.put(String.valueOf(attempt.address()), attempt);
            if (before != null && before.unanswered()) {
                about(message, about, "repeated", attempt);
            }
        }
        last.values().stream()
                .filter(attempt -> !attempt.delivered())
                .forEach(attempt -> about(message, about, "not-reached", attempt));
    }

    private void about(Notification message, ServiceCase about, String line, Attempt attempt) {
        Map<String, String> values = Map.of(
                "channel", templates.channel(attempt.channel()),
                "address", String.valueOf(attempt.address()),
                "error", attempt.answer());
        write(Kind.DELIVERY, message, about, line, values);
    }

    /**
     * The message's way is over.
     *
     * @param isNew whether the journal does not hold its text yet
     * @param note what the person at the telephone wrote
     */
    void settled(Notification message, ServiceCase about, boolean isNew, @Nullable String note) {
        String line = message.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String channel = message.channel() == null ? "-" : templates.channel(message.channel());
        Map<String, String> values = Map.of("channel", channel, "note", Objects.requireNonNullElse(note, ""));
        if (isNew) {
            write(Kind.NOTIFICATION, message, about, line + "-at-once", values);
        } else {
            write(Kind.DELIVERY, message, about, line, values);
        }
    }

    private void write(Kind kind, Notification message, ServiceCase about, String line, Map<String, String> said) {
        Map<String, String> values = new HashMap<>(said);
        values.put("recipient", templates.name(message.recipient(), about));
        values.put("message", message.content().text());
        journal.write(about.caseNumber(), kind, templates.line(line, values).strip());
    }
}
