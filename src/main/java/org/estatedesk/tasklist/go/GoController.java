package org.estatedesk.tasklist.go;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Role;
import org.estatedesk.tasklist.StaffMessages;
import org.estatedesk.tasklist.UrgentNews.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** What the page for telephones asks. Steps are claimed and completed at the engine's own interface, as in Tasklist. */
@RestController
class GoController {

    /** What is masked in an answer cannot be guessed from its tag. */
    private static final String SALT = UUID.randomUUID().toString();

    private final MySteps steps;
    private final GoCards cards;
    private final DoneSteps done;
    private final StaffMessages messages;
    private final Caller caller;
    private final DeskTime time;
    private final String map;
    private final int urgent;

    GoController(
            MySteps steps,
            GoCards cards,
            DoneSteps done,
            StaffMessages messages,
            Caller caller,
            DeskTime time,
            @Value("${estatedesk.map}") String map,
            @Value("${estatedesk.alerts.priority:75}") int urgent) {
        this.steps = steps;
        this.cards = cards;
        this.done = done;
        this.messages = messages;
        this.caller = caller;
        this.time = time;
        this.map = map;
        this.urgent = urgent;
    }

    /** The person's steps; 304 if nothing changed since the entity tag that the caller holds: then no case is read. */
    @GetMapping("/desk/go")
    @Nullable
    GoPage mine(WebRequest request, HttpServletResponse answer) {
        caller.require(Role::worksOnTasks);
        answer.setHeader(DeskTime.CLOCK, time.clock());
        List<OpenStep> open = steps.ofCaller();
        List<Told> told = messages.forCaller();
        String state = SALT + caller.id() + LocaleContextHolder.getLocale() + open + told;
        UUID tag = UUID.nameUUIDFromBytes(state.getBytes(StandardCharsets.UTF_8));
        return request.checkNotModified(tag.toString())
                ? null
                : new GoPage(caller.id(), map, urgent, cards.of(open, told), GoCards.others(open, told));
    }

    /**
     * How a step ended that the person had or could have claimed.
     *
     * @throws ResponseStatusException 404 if it is still open or never was the person's: nobody learns which
     */
    @GetMapping("/desk/go/done/{id}")
    DoneSteps.Done became(@PathVariable String id) {
        caller.require(Role::worksOnTasks);
        return done.byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
