package org.estatedesk.audit.file.records;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.file.CaseList;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Texts;
import org.estatedesk.platform.pages.Cursor;
import org.estatedesk.platform.pages.Page;
import org.estatedesk.platform.pages.Window;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.PromiseMove;
import org.estatedesk.promises.Promises;
import org.estatedesk.promises.Timers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts promises, oldest first, together with their moves and the reader's words. */
@Component
class PromisePages implements CaseList {

    private static final Texts REASONS = Texts.ofReader("messages/promises");

    private final Promises promises;
    private final Timers timers;
    private final DeskTime times;

    PromisePages(Promises promises, Timers timers, DeskTime times) {
        this.promises = promises;
        this.timers = timers;
        this.times = times;
    }

    @Override
    public String part() {
        return "promises";
    }

    @Override
    public Page<ListedPromise> page(OpenFile file, Window window) {
        List<Promise> read = promises.after(file.number(), window.after("n").number(0, 0), window.rows());
        Map<Long, List<PromiseMove>> moves =
                promises.movesOf(window.page(read)).stream().collect(Collectors.groupingBy(PromiseMove::promiseId));
        long total = promises.tally(file.number()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return window.show(
                read,
                total,
                last -> Cursor.of(last.id()),
                promise -> item(promise, moves.getOrDefault(promise.id(), List.of()), file.mask()));
    }

    private ListedPromise item(Promise promise, List<PromiseMove> moves, Mask mask) {
        return new ListedPromise(
                promise.id(),
                promise.drawn().timerId(),
                mask.text(promise.drawn().name()),
                promise.drawn().stepId(),
                mask.text(promise.drawn().stepName()),
                promise.drawn().processKey(),
                promise.drawn().processVersion(),
                promise.run().processInstanceId(),
                promise.round(),
                owner(promise),
                times.iso(promise.startedAt()),
                times.iso(promise.firstDueAt()),
                times.iso(promise.dueAt()),
                promise.state().name(),
                times.isoOrNull(promise.endedAt()),
                promise.endedBy(),
                times.isoOrNull(promise.lapsedAt()),
                lateMillis(promise),
                mask.text(promise.explanation()),
                promise.provisional(),
                moves.stream().map(move -> move(move, mask)).toList(),
                reason(promise.lateReason(), mask));
    }

    private @Nullable Long lateMillis(Promise promise) {
        boolean late = promise.state() == Promise.State.LATE;
        return late ? promise.lateness(times.now()).toMillis() : null;
    }

    private static ListedPromise.@Nullable Owner owner(Promise promise) {
        if (promise.assignee() != null) {
            return new ListedPromise.Owner(promise.assignee(), true);
        }
        return promise.groups().isEmpty() ? null : new ListedPromise.Owner(String.join(", ", promise.groups()), false);
    }

    private ListedPromise.Move move(PromiseMove move, Mask mask) {
        return new ListedPromise.Move(
                times.iso(move.oldDueAt()),
                times.iso(move.newDueAt()),
                move.movedBy(),
                mask.text(timers.reason(move)),
                times.iso(move.movedAt()));
    }

    private ListedPromise.@Nullable LateReason reason(Promise.@Nullable LateReason given, Mask mask) {
        return given == null
                ? null
                : new ListedPromise.LateReason(
                        given.code(),
                        REASONS.label("late." + given.code(), given.code()),
                        mask.text(given.text()),
                        given.by(),
                        times.iso(given.at()));
    }
}
