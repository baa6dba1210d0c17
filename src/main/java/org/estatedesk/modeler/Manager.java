package org.estatedesk.modeler;

import java.util.Set;
import org.estatedesk.platform.Caller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the page who is looking at it. */
@RestController
class Manager {

    private static final Set<String> DRAWING = Set.of("csc", "camunda-admin");
    private static final Set<String> LOOKING = Set.of("csc", "camunda-admin", "auditor");

    private final Caller caller;

    Manager(Caller caller) {
        this.caller = caller;
    }

    /**
     * What this person may do here; what is really allowed, each answer of {@code /desk/drawings} decides.
     *
     * @param name the user id
     * @param mayDraw whether to offer drawing and deploying (ROL-03)
     * @param mayLook whether to show anything at all
     */
    record Person(String name, boolean mayDraw, boolean mayLook) {}

    @GetMapping("/desk/me")
    Person me() {
        Set<String> groups = caller.groups();
        return new Person(
                caller.id(),
                DRAWING.stream().anyMatch(groups::contains),
                LOOKING.stream().anyMatch(groups::contains));
    }
}
