package org.estatedesk.tasklist.handover;

import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.estatedesk.platform.Refusal;
import org.estatedesk.tasklist.handover.HandOvers.Colleague;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who may take over a step that the caller holds, and that somebody does. */
@RestController
@RequestMapping("/desk/steps/{task:[\\w-]+}")
class HandOverController {

    /** As much as anybody reads before going on with a step. */
    private static final int LONGEST = 1000;

    private final HandOvers steps;

    HandOverController(HandOvers steps) {
        this.steps = steps;
    }

    /**
     * What the caller asks for.
     *
     * @param to user id of the colleague
     * @param note what the colleague should know; may be missing
     */
    record HandOver(@Nullable String to, @Nullable String note) {}

    @GetMapping("/colleagues")
    List<Colleague> colleagues(@PathVariable String task) {
        return steps.colleagues(task);
    }

    @PostMapping("/hand-over")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void handOver(@PathVariable String task, @RequestBody HandOver asked) {
        String note = StringUtils.strip(StringUtils.defaultString(asked.note()));
        if (note.length() > LONGEST) {
            throw new Refusal(
                    HttpStatus.BAD_REQUEST, "messages/tasklist", "tasklist.hand-over.long", Map.of("0", LONGEST));
        }
        steps.handOver(task, StringUtils.defaultString(asked.to()), note);
    }
}
