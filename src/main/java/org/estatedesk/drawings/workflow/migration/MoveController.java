package org.estatedesk.drawings.workflow.migration;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.estatedesk.drawings.migration.MappedStep;
import org.estatedesk.drawings.migration.MoveOrders;
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

    /** What a move would do. */
    record DryRun(int cases, int movable, List<MappedStep> steps, List<Stuck> stuck) {}

    /** A case that stays where it is. */
    record Stuck(String caseNumber, String step, String why) {}

    /** How far a move has come. */
    record Progress(int total, int done, List<Failed> failed, boolean finished) {}

    /** A case that could not be moved after all. */
    record Failed(String caseNumber, String why) {}

    private final Moves moves;
    private final MoveOrders orders;
    private final Caller caller;

    MoveController(Moves moves, MoveOrders orders, Caller caller) {
        this.moves = moves;
        this.orders = orders;
        this.caller = caller;
    }

    /** What a move would do; changes nothing. */
    @PostMapping("/desk/drawings/process/{key}/move/dry-run")
    DryRun dryRun(@PathVariable String key, @RequestBody Wish wish) {
        Versions versions = versions(key, wish);
        Moves.DryRun result = moves.dryRun(versions);
        List<Stuck> stuck = result.stuck().stream()
                .map(one -> new Stuck(
                        one.caseNumber(),
                        one.obstacle().stepName(),
                        one.obstacle().explanation(versions)))
                .toList();
        return new DryRun(result.cases(), result.movable(), result.steps(), stuck);
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
    Progress progress(@PathVariable String batchId) {
        caller.require(Role::deploys);
        MoveOrders.Progress progress = orders.progress(batchId);
        List<Failed> failed = progress.failed().stream()
                .map(one -> new Failed(one.caseNumber(), one.obstacle().explanation(progress.versions())))
                .toList();
        return new Progress(progress.total(), progress.done(), failed, progress.isFinished());
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
