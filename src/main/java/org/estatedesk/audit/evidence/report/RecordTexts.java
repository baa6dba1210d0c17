package org.estatedesk.audit.evidence.report;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.estatedesk.audit.evidence.dossier.Masked;
import org.estatedesk.notifications.Attempt;
import org.estatedesk.notifications.Recipient;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.PromiseMove;
import org.estatedesk.promises.Timers;
import org.springframework.stereotype.Component;

/** What the template of a report says of promises and messages. */
@Component
class RecordTexts {

    private final EvidenceWords words;
    private final Timers timers;

    RecordTexts(EvidenceWords words, Timers timers) {
        this.words = words;
        this.timers = timers;
    }

    /**
     * How it ended.
     *
     * @param late by how much; zero unless it is late
     */
    public String verdict(Promise promise, Duration late) {
        String key = "promise." + promise.state() + (late.isZero() ? "" : ".by");
        return words.say(key, Map.of("length", words.length(late)));
    }

    /** A person, or groups; empty for nobody. */
    public String owner(Promise promise) {
        return promise.assignee() == null ? words.groups(promise.groups()) : words.person(promise.assignee());
    }

    /** When it ended, and by whom. */
    public String ended(Promise promise) {
        String by = promise.endedBy() == null ? "" : words.say("comma") + words.person(promise.endedBy());
        return words.moment(promise.endedAt()) + by;
    }

    /** How its due time came about. */
    public String explanation(Promise promise, Masked shown) {
        return words.due(shown.text(promise.explanation()));
    }

    /** Whom it was for. */
    public String recipient(Recipient recipient, Masked shown) {
        return switch (recipient.kind()) {
            case GROUP -> words.groups(List.of(recipient.id()));
            case CUSTOMER -> words.say("who.customer");
            case PERSON -> words.person(recipient.id());
            case ADDRESS -> shown.text(recipient.id());
        };
    }

    /** Why it was late, as somebody said. */
    public String reason(Promise.LateReason given, Masked shown) {
        String text = given.text() == null ? "" : ": " + shown.text(given.text());
        return words.lateReason(given.code()) + text + " (" + words.person(given.by()) + ", " + words.moment(given.at())
                + ")";
    }

    /** How its due time was moved, in a sentence. */
    public String moved(PromiseMove move, Masked shown) {
        return words.say(
                "promise.moved",
                Map.of(
                        "from", words.moment(move.oldDueAt()),
                        "to", words.moment(move.newDueAt()),
                        "by", words.person(move.movedBy()),
                        "at", words.moment(move.movedAt()),
                        "why", shown.text(timers.reason(move))));
    }

    /** One try of the machine to send a message, in a sentence. */
    public String attempt(Attempt attempt, Masked shown) {
        return words.say(
                "attempt." + (attempt.delivered() ? "delivered" : attempt.unanswered() ? "unanswered" : "failed"),
                Map.of(
                        "at", words.moment(attempt.triedAt()),
                        "channel", words.channel(attempt.channel()),
                        "address", shown.text(attempt.address()),
                        "answer", shown.text(attempt.answer())));
    }
}
