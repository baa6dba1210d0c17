package org.estatedesk.drawings.web;

import java.util.Map;
import java.util.NoSuchElementException;
import org.estatedesk.drawings.migration.Moves;
import org.estatedesk.drawings.migration.Versions;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Refusal;
import org.estatedesk.platform.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets managers move running cases to another version of their drawing (ROL-03). Refusals are problem details (RFC 9457). */
@RestController
class MoveController {

    /** From which version to which; the reason is needed to move, not to look. */
    record Wish(int from, int to, @Nullable String reason) {}

    /** The engine's batch that moves them. */
    record Begun(String batchId) {}

    private final Moves moves;
    private final Caller caller;
    private final MoveTexts texts;

    MoveController(Moves moves, Caller caller, MoveTexts texts) {
        this.moves = moves;
        this.caller = caller;
        this.texts = texts;
    }

    /** What a move would do; changes nothing. */
    @PostMapping("/desk/drawings/process/{key}/move/dry-run")
    MoveViews.DryRun dryRun(@PathVariable String key, @RequestBody Wish wish) {
        Versions versions = versions(key, wish);
        return texts.view(moves.dryRun(versions), versions);
    }

    /** Begins to move all cases that can be moved. */
    @PostMapping("/desk/drawings/process/{key}/move")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Begun move(@PathVariable String key, @RequestBody Wish wish) {
        Versions versions = versions(key, wish);
        if (wish.reason() == null || wish.reason().isBlank()) {
            throw refusal(HttpStatus.UNPROCESSABLE_ENTITY, "move.reason");
        }
        try {
            return new Begun(moves.order(versions, caller.id(), wish.reason().strip()));
        } catch (IllegalStateException none) {
            throw refusal(HttpStatus.UNPROCESSABLE_ENTITY, "move.none");
        }
    }

    /** How far a move has come. */
    @GetMapping("/desk/drawings/moves/{batchId}")
    MoveViews.Progress progress(@PathVariable String batchId) {
        caller.require(Role::deploys);
        return texts.view(moves.progress(batchId));
    }

    private Versions versions(String key, Wish wish) {
        caller.require(Role::deploys);
        if (wish.from() == wish.to()) {
            throw refusal(HttpStatus.UNPROCESSABLE_ENTITY, "move.same");
        }
        return new Versions(key, wish.from(), wish.to());
    }

    @ExceptionHandler
    ProblemDetail unknown(NoSuchElementException unknown) {
        return refusal(HttpStatus.NOT_FOUND, "move.unknown").getBody();
    }

    private static Refusal refusal(HttpStatus status, String key) {
        return new Refusal(status, "messages/moves", key, Map.of());
    }
}
