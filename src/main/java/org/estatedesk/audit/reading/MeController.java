package org.estatedesk.audit.reading;

import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the pages in Cockpit who is looking at them; what is really allowed, each answer decides. */
@RestController
class MeController {

    /**
     * The person.
     *
     * @param mayAudit whether to show cases
     * @param mayFigures whether to show figures without names
     */
    record Person(String name, boolean mayAudit, boolean mayFigures) {}

    private final Caller caller;
    private final PeopleNames names;

    MeController(Caller caller, PeopleNames names) {
        this.caller = caller;
        this.names = names;
    }

    @GetMapping("/desk/audit/me")
    Person me() {
        String id = caller.id();
        return new Person(names.person(id), caller.may(Role::audits), caller.may(Role::seesFigures));
    }
}
