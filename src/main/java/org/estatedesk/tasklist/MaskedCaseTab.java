package org.estatedesk.tasklist;

import java.util.List;
import java.util.Objects;
import org.estatedesk.cases.CaseReading.Shown;
import org.estatedesk.tasklist.CaseHead.Fact;
import org.estatedesk.tasklist.CaseTab.Entry;
import org.estatedesk.tasklist.CaseTab.Facts;
import org.estatedesk.tasklist.CaseTab.Message;
import org.estatedesk.tasklist.CaseTab.Move;
import org.estatedesk.tasklist.CaseTab.Promise;
import org.jspecify.annotations.Nullable;

/**
 * A case as its reader may see it: who audits reaches Tasklist's answers, too, and sees personal data masked there.
 *
 * @param shown how that reader sees personal data
 */
record MaskedCaseTab(Shown shown) {

    CaseTab of(CaseTab view) {
        return new CaseTab(
                view.taskDue(),
                view.facts() == null ? null : facts(view.facts()),
                noted(view.noted()),
                view.promises().stream().map(this::promise).toList(),
                view.messages().stream().map(this::message).toList(),
                view.journal().stream().map(this::entry).toList());
    }

    private CaseHead noted(CaseHead noted) {
        List<Fact> facts = noted.facts().stream()
                .map(fact -> new Fact(
                        fact.key(), fact.label(), String.valueOf(shown.value(fact.key(), fact.value())), fact.place()))
                .toList();
        return new CaseHead(facts, noted.moments());
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
