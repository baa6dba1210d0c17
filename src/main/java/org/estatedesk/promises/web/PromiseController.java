package org.estatedesk.promises.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.estatedesk.cases.CaseReading;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.UnknownCase;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Refusal;
import org.estatedesk.platform.Role;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.PromiseMoving;
import org.estatedesk.promises.Promises;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The promise ledger over HTTP, for signed-in people. Refusals are problem details (RFC 9457) in the reader's language. */
@RestController
class PromiseController {

    /**
     * A new due time.
     *
     * @param dueAt ISO date and time; without an offset it is the desk's
     * @param reason why it is moved
     */
    record Move(@Nullable String dueAt, @Nullable String reason) {}

    private final Promises promises;
    private final PromiseMoving moving;
    private final PromiseViews views;
    private final CaseReading reading;
    private final Caller caller;
    private final Cases cases;
    private final DeskTime time;

    PromiseController(
            Promises promises,
            PromiseMoving moving,
            PromiseViews views,
            CaseReading reading,
            Caller caller,
            Cases cases,
            DeskTime time) {
        this.promises = promises;
        this.moving = moving;
        this.views = views;
        this.reading = reading;
        this.caller = caller;
        this.cases = cases;
        this.time = time;
    }

    /** All promises of a case, oldest first, for whoever may see the case; whoever was asked first may for good (HOT-10). */
    @GetMapping("/desk/cases/{number}/promises")
    List<PromiseView> ofCase(@PathVariable String number) {
        if (!caller.mayRead(number)) {
            throw refusal(HttpStatus.FORBIDDEN, "case.hidden", Map.of());
        }
        List<Promise> given = promises.of(number);
        if (given.isEmpty() && cases.byNumber(number).isEmpty()) {
            throw new UnknownCase(number);
        }
        return views.of(given, reading.open(number, "promises")::text);
    }

    /** Moves the due time of a promise that still runs, for supervisors. */
    @PostMapping("/desk/promises/{id}/move")
    PromiseView move(@PathVariable long id, @RequestBody Move move) {
        caller.require(Role::movesPromises);
        if (move.reason() == null || move.reason().isBlank()) {
            throw refusal(HttpStatus.BAD_REQUEST, "move.reason", Map.of());
        }
        Instant due = time.parse(move.dueAt())
                .filter(time.now()::isBefore)
                .orElseThrow(() -> refusal(HttpStatus.BAD_REQUEST, "move.time", Map.of()));
        try {
            Promise moved = moving.move(id, due, move.reason().strip());
            return views.of(List.of(moved), UnaryOperator.identity()).get(0);
        } catch (NoSuchElementException e) {
            throw refusal(HttpStatus.NOT_FOUND, "promise.unknown", Map.of("id", id));
        } catch (IllegalStateException e) {
            throw refusal(HttpStatus.CONFLICT, "move.over", Map.of());
        }
    }

    private static Refusal refusal(HttpStatus status, String key, Map<String, ?> fields) {
        return new Refusal(status, "messages/promises", key, fields);
    }
}
