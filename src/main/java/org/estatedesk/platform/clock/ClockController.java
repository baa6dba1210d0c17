package org.estatedesk.platform.clock;

import java.util.List;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Role;
import org.estatedesk.platform.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Shows administrators which clocks are in doubt, and lets them say that these are right now. */
@RestController
class ClockController {

    private static final Texts TEXTS = Texts.ofReader("messages/platform");
    private static final Texts LENGTHS = Texts.ofReader("messages/promises");

    /** @param id rises with each jump */
    record Doubted(long id, String sentence) {}

    private final ClockJumps jumps;
    private final Caller caller;
    private final DeskTime time;

    ClockController(ClockJumps jumps, Caller caller, DeskTime time) {
        this.jumps = jumps;
        this.caller = caller;
        this.time = time;
    }

    @GetMapping("/desk/clock")
    List<Doubted> doubted() {
        caller.require(Role::administers);
        return jumps.doubted().stream()
                .map(jump -> new Doubted(jump.id(), jump.sentence(TEXTS, LENGTHS, time)))
                .toList();
    }

    /**
     * Says that the clocks are right, as whoever looked at them knows.
     *
     * @param until the latest jump that the person has read of; one that came after it stays in doubt
     */
    @PostMapping("/desk/clock/right")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void right(@RequestParam long until) {
        caller.require(Role::administers);
        jumps.doubted().stream().filter(jump -> jump.id() <= until).forEach(jump -> jumps.trust(jump, caller.id()));
    }
}
