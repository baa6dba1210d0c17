package org.estatedesk.promises.web;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Refusal;
import org.estatedesk.platform.Texts;
import org.estatedesk.promises.Ledger;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Promises;
import org.estatedesk.promises.notes.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asks people why their steps were late once the steps are done: an emergency never waits for a reason. */
@RestController
class LatenessController {

    private static final int LONGEST = 1000;

    /** Nobody remembers longer why, and a desk that is upgraded asks of nothing from long before. */
    private static final Duration REMEMBERED = Duration.ofDays(7);

    /**
     * What is asked.
     *
     * @param reasons the short list, in the reader's language
     * @param steps the newest first
     */
    record Question(List<Choice> reasons, List<LateStep> steps) {}

    record Choice(String code, String label) {}

    /**
     * A late step that this person completed.
     *
     * @param id number in the ledger of one of its promises
     */
    record LateStep(
            long id,
            @Nullable String caseNumber,
            String stepName,
            Instant dueAt,
            @Nullable Instant endedAt) {}

    /** An answer: one of {@link Promise.LateReason#CODES}, and own words. */
    record Answer(@Nullable String reason, @Nullable String text) {}

    private final Promises promises;
    private final Ledger ledger;
    private final Sentences sentences;
    private final Caller caller;
    private final DeskTime time;

    LatenessController(Promises promises, Ledger ledger, Sentences sentences, Caller caller, DeskTime time) {
        this.promises = promises;
        this.ledger = ledger;
        this.sentences = sentences;
        this.caller = caller;
        this.time = time;
    }

    /** The late steps that this person completed without saying why; a step with several deadlines once. */
    @GetMapping("/desk/lateness")
    Question question() {
        Texts words = sentences.forReader();
        List<Choice> reasons = Promise.LateReason.CODES.stream()
                .map(code -> new Choice(code, words.say("late." + code)))
                .toList();
        return new Question(reasons, steps(own()));
    }

    private List<Promise> own() {
        Instant since = time.now().minus(REMEMBERED);
        return promises.unexplained(caller.id()).stream()
                .filter(late -> late.endedAt() != null && late.endedAt().isAfter(since))
                .toList();
    }

    private static List<LateStep> steps(List<Promise> late) {
        Map<String, LateStep> steps = new LinkedHashMap<>();
        late.forEach(promise -> steps.putIfAbsent(promise.run().executionId(), step(promise)));
        return List.copyOf(steps.values());
    }

    private static LateStep step(Promise late) {
        return new LateStep(late.id(), late.caseNumber(), late.drawn().stepName(), late.dueAt(), late.endedAt());
    }

    private static boolean isOfOneStep(Promise one, Promise other) {
        return one.run().executionId().equals(other.run().executionId());
    }

    /** Keeps why a step was late: nobody but the person who completed it says so, and once. */
    @PostMapping("/desk/lateness/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable long id, @RequestBody Answer answer) {
        String text = Objects.requireNonNullElse(answer.text(), "").strip();
        if (!Promise.LateReason.CODES.contains(answer.reason()) || text.length() > LONGEST) {
            throw refusal(HttpStatus.BAD_REQUEST, "late.unclear");
        }
        List<Promise> late = own();
        Promise asked = late.stream()
                .filter(promise -> promise.id() == id)
                .findFirst()
                .orElseThrow(() -> refusal(HttpStatus.CONFLICT, "late.not-asked"));
        List<Promise> ofStep =
                late.stream().filter(other -> isOfOneStep(asked, other)).toList();
        ledger.explainLateness(ofStep, Objects.requireNonNull(answer.reason()), text);
    }

    private static Refusal refusal(HttpStatus status, String key) {
        return new Refusal(status, "messages/promises", key, Map.of());
    }
}
