package org.estatedesk.audit.evidence.report;

import java.util.List;
import java.util.Map;
import org.estatedesk.audit.evidence.dossier.Masked;
import org.estatedesk.notifications.Attempt;
import org.estatedesk.notifications.Notification;
import org.springframework.stereotype.Component;

/** The messages of a report: what went to whom, and how it got there. */
@Component
class MessageRows {

    /**
     * One message.
     *
     * @param attempts each try of the machine, a sentence each
     */
    record Row(
            String at, String to, String state, String settled, String subject, String text, List<String> attempts) {}

    private final EvidenceWords words;

    MessageRows(EvidenceWords words) {
        this.words = words;
    }

    List<Row> of(List<Notification> messages, Masked shown) {
        return messages.stream().map(message -> row(message, shown)).toList();
    }

    private Row row(Notification message, Masked shown) {
        return new Row(
                words.moment(message.createdAt()),
                shown.text(message.recipient().id()),
                words.say("message." + message.state()),
                words.moment(message.settledAt()),
                shown.text(message.content().subject()),
                shown.text(message.content().text()),
                message.attempts().stream()
                        .map(attempt -> attempt(attempt, shown))
                        .toList());
    }

    private String attempt(Attempt attempt, Masked shown) {
        return words.say(
                attempt.delivered() ? "attempt.delivered" : "attempt.failed",
                Map.of(
                        "at", words.moment(attempt.triedAt()),
                        "channel", attempt.channel(),
                        "address", shown.text(attempt.address()),
                        "answer", shown.text(attempt.answer())));
    }
}
