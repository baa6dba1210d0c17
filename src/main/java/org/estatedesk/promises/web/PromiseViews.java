package org.estatedesk.promises.web;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.PromiseMove;
import org.estatedesk.promises.Promises;
import org.estatedesk.promises.Timers;
import org.estatedesk.promises.notes.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts promises together with their moves and the reader's words. */
@Component
class PromiseViews {

    private final Promises promises;
    private final Timers timers;
    private final Sentences sentences;
    private final DeskTime time;

    PromiseViews(Promises promises, Timers timers, Sentences sentences, DeskTime time) {
        this.promises = promises;
        this.timers = timers;
        this.sentences = sentences;
        this.time = time;
    }

    /**
     * What the reader gets to see.
     *
     * @param masked how what people typed is shown
     */
    List<PromiseView> of(List<Promise> shown, UnaryOperator<@Nullable String> masked) {
        Map<Long, List<PromiseView.Move>> moves = promises.movesOf(shown).stream()
                .collect(Collectors.groupingBy(
                        PromiseMove::promiseId,
                        Collectors.mapping(
                                move -> PromiseView.Move.of(move, masked.apply(timers.reason(move))),
                                Collectors.toList())));
        return shown.stream()
                .map(promise -> PromiseView.of(
                        promise,
                        time.now(),
                        reason(promise.lateReason(), masked),
                        moves.getOrDefault(promise.id(), List.of())))
                .toList();
    }

    private PromiseView.Reason reason(Promise.@Nullable LateReason given, UnaryOperator<@Nullable String> masked) {
        if (given == null) {
            return new PromiseView.Reason(null, null, null);
        }
        String label = sentences.forReader().say("late." + given.code(), field -> null);
        return new PromiseView.Reason(given.code(), label, masked.apply(given.text()));
    }
}
