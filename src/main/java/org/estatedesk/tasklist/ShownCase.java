package org.estatedesk.tasklist;

import java.util.List;
import java.util.Objects;
import org.estatedesk.cases.CaseReading.Shown;
import org.estatedesk.tasklist.CaseView.Entry;
import org.estatedesk.tasklist.CaseView.Facts;
import org.estatedesk.tasklist.CaseView.Message;
import org.estatedesk.tasklist.CaseView.Move;
import org.estatedesk.tasklist.CaseView.Promise;
import org.jspecify.annotations.Nullable;

/**
 * A case as its reader may see it: who audits reaches Tasklist's answers, too, and sees personal data masked there.
 *
 * @param shown how that reader sees personal data
 */
record ShownCase(Shown shown) {

    CaseView of(CaseView view) {
        return new CaseView(
                view.taskDue(),
                view.facts() == null ? null : facts(view.facts()),
                noted(view.noted()),
                view.promises().stream().map(this::promise).toList(),
                view.messages().stream().map(this::message).toList(),
                view.journal().stream().map(this::entry).toList());
    }

    private Noted noted(Noted noted) {
        List<NotedFact> facts = noted.facts().stream()
                .map(fact -> new NotedFact(
                        fact.key(), fact.label(), String.valueOf(shown.value(fact.key(), fact.value())), fact.place()))
                .toList();
        return new Noted(facts, noted.moments());
    }

    private Facts facts(Facts facts) {
        Object phone = shown.value("customerPhone", facts.phone());
        return new Facts(
                facts.number(),
                facts.caseClass(),
                facts.classClause(),
                facts.customer(),
                phone == null ? null : phone.toString(),
                shown.text(facts.unit()),
                shown.text(facts.subject()),
                facts.status(),
                facts.outcome(),
                facts.firstAskedBy(),
                facts.registeredAt());
    }

    private Promise promise(Promise promise) {
        List<Move> moves = promise.moves().stream()
                .map(move -> new Move(move.from(), move.to(), move.by(), shown.text(move.why()), move.at()))
                .toList();
        return new Promise(
                promise.name(),
                promise.step(),
                promise.owner(),
                promise.startedAt(),
                promise.due(),
                promise.state(),
                promise.endedAt(),
                promise.explanation(),
                promise.provisional(),
                moves,
                shown.text(promise.lateReason()));
    }

    private Message message(Message message) {
        return new Message(text(message.to()), message.channel(), text(message.text()), message.state(), message.at());
    }

    private Entry entry(Entry entry) {
        return new Entry(entry.at(), entry.recordedAt(), entry.actor(), entry.step(), text(entry.text()));
    }

    private String text(@Nullable String text) {
        return Objects.requireNonNullElse(shown.text(text), "");
    }
}
