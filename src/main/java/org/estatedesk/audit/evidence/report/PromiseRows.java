package org.estatedesk.audit.evidence.report;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.estatedesk.audit.evidence.dossier.Dossier;
import org.estatedesk.audit.evidence.dossier.Masked;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Promise.LateReason;
import org.estatedesk.promises.PromiseMove;
import org.estatedesk.promises.Timers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The promises of a report. */
@Component
class PromiseRows {

    /**
     * One promise.
     *
     * @param state {@code kept}, {@code late}, {@code open}, {@code void}
     * @param verdict the same in words; of a late one, by how much
     * @param reason why it was late, if somebody said so
     * @param moves how its due time was moved, a sentence for each
     */
    record Row(
            String state,
            String verdict,
            String name,
            String step,
            String owner,
            String due,
            String explanation,
            String ended,
            String reason,
            List<String> moves) {}

    private final EvidenceWords words;
    private final Timers timers;

    PromiseRows(EvidenceWords words, Timers timers) {
        this.words = words;
        this.timers = timers;
    }

    List<Row> of(Dossier dossier, Masked shown) {
        return dossier.promises().stream()
                .map(promise -> row(promise, dossier, shown))
                .toList();
    }

    private Row row(Promise promise, Dossier dossier, Masked shown) {
        String assignee = promise.assignee();
        return new Row(
                promise.state().name().toLowerCase(Locale.ROOT),
                verdict(promise, dossier.readAt()),
                promise.drawn().name(),
                promise.drawn().stepName(),
                assignee == null ? String.join(", ", promise.groups()) : assignee,
                words.moment(promise.dueAt()),
                shown.text(promise.explanation()),
                ended(promise),
                reason(promise.lateReason(), shown),
                dossier.moves().stream()
                        .filter(move -> move.promiseId() == promise.id())
                        .map(move -> move(move, shown))
                        .toList());
    }

    private String verdict(Promise promise, Instant now) {
        Duration late = promise.lateness(now);
        String key = "promise." + promise.state() + (late.isZero() ? "" : ".by");
        return words.say(key, Map.of("length", words.length(late)));
    }

    private String ended(Promise promise) {
        String by = promise.endedBy() == null ? "" : ", " + promise.endedBy();
        return words.moment(promise.endedAt()) + by;
    }

    private String reason(@Nullable LateReason given, Masked shown) {
        if (given == null) {
            return "";
        }
        String text = given.text() == null ? "" : ": " + shown.text(given.text());
        return words.lateReason(given.code()) + text + " (" + given.by() + ", " + words.moment(given.at()) + ")";
    }

    private String move(PromiseMove move, Masked shown) {
        return words.say(
                "promise.moved",
                Map.of(
                        "from", words.moment(move.oldDueAt()),
                        "to", words.moment(move.newDueAt()),
                        "by", move.movedBy(),
                        "at", words.moment(move.movedAt()),
                        "why", shown.text(why(move))));
    }

    private @Nullable String why(PromiseMove move) {
        String operation = move.operationId();
        return move.reason() == null && operation != null ? timers.annotation(operation) : move.reason();
    }
}
