package org.estatedesk.audit.evidence.report;

import java.time.Duration;
import java.util.Map;
import org.estatedesk.audit.evidence.dossier.Masked;
import org.estatedesk.notifications.Attempt;
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
        return promise.assignee() == null ? String.join(", ", promise.groups()) : promise.assignee();
    }

    /** When it ended, and by whom. */
    public String ended(Promise promise) {
        String by = promise.endedBy() == null ? "" : ", " + promise.endedBy();
        return words.moment(promise.endedAt()) + by;
    }

    /** Why it was late, as somebody said. */
    public String reason(Promise.LateReason given, Masked shown) {
        String text = given.text() == null ? "" : ": " + shown.text(given.text());
        return words.lateReason(given.code()) + text + " (" + given.by() + ", " + words.moment(given.at()) + ")";
    }

    /** How its due time was moved, in a sentence. */
    public String moved(PromiseMove move, Masked shown) {
        return words.say(
                "promise.moved",
                Map.of(
                        "from", words.moment(move.oldDueAt()),
                        "to", words.moment(move.newDueAt()),
                        "by", move.movedBy(),
                        "at", words.moment(move.movedAt()),
                        "why", shown.text(timers.reason(move))));
    }

    /** One try of the machine to send a message, in a sentence. */
    public String attempt(Attempt attempt, Masked shown) {
        return words.say(
                "attempt." + (attempt.delivered() ? "delivered" : attempt.unanswered() ? "unanswered" : "failed"),
                Map.of(
                        "at", words.moment(attempt.triedAt()),
                        "channel", attempt.channel(),
                        "address", shown.text(attempt.address()),
                        "answer", shown.text(attempt.answer())));
    }
}
