package org.estatedesk.tasklist;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Texts;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.PromiseMove;
import org.estatedesk.promises.Promises;
import org.estatedesk.tasklist.CaseTab.Move;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The promises of a case as Tasklist shows them. */
@Component
class CasePromises {

    private final Promises promises;
    private final DeskTime time;
    private final PeopleNames people;
    private final Texts texts;

    CasePromises(
            Promises promises, DeskTime time, PeopleNames people, @Value("${estatedesk.language:en}") String language) {
        this.promises = promises;
        this.time = time;
        this.people = people;
        this.texts = Texts.of("messages/promises", language);
    }

    /** Oldest first. */
    List<CaseTab.Promise> of(String caseNumber) {
        List<Promise> given = promises.of(caseNumber);
        Map<Long, List<Move>> moves = promises.movesOf(given).stream()
                .collect(Collectors.groupingBy(
                        PromiseMove::promiseId, Collectors.mapping(this::move, Collectors.toList())));
        return given.stream()
                .map(promise -> view(promise, moves.getOrDefault(promise.id(), List.of())))
                .toList();
    }

    private CaseTab.Promise view(Promise promise, List<Move> moves) {
        return new CaseTab.Promise(
                promise.drawn().name(),
                promise.drawn().stepName(),
                owner(promise),
                time.iso(promise.startedAt()),
                time.iso(promise.dueAt()),
                promise.state().name(),
                time.isoOrNull(promise.endedAt()),
                promise.explanation(),
                promise.provisional(),
                moves,
                reason(promise));
    }

    private Move move(PromiseMove move) {
        return new Move(
                time.iso(move.oldDueAt()),
                time.iso(move.newDueAt()),
                people.person(move.movedBy()),
                move.reason(),
                time.iso(move.movedAt()));
    }

    /** The person who took it up; until then, the groups that may, as the reader calls them. */
    private @Nullable String owner(Promise promise) {
        if (promise.assignee() != null) {
            return people.person(promise.assignee());
        }
        return promise.groups().isEmpty()
                ? null
                : promise.groups().stream().map(this::group).collect(Collectors.joining(", "));
    }

    private String group(String key) {
        return people.group(key, LocaleContextHolder.getLocale());
    }

    private @Nullable String reason(Promise promise) {
        var given = promise.lateReason();
        return given == null
                ? null
                : Stream.of(words(given.code()), given.text())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(": "));
    }

    private String words(String code) {
        String key = "late." + code;
        return texts.find(key).orElse(code);
    }
}
