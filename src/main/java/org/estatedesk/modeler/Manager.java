package org.estatedesk.modeler;

import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells the page who is looking at it. */
@RestController
class Manager {

    private final Caller caller;
    private final PeopleNames names;

    Manager(Caller caller, PeopleNames names) {
        this.caller = caller;
        this.names = names;
    }

    /**
     * What this person may do here; what is really allowed, each answer of {@code /desk} decides.
     *
     * @param name first and last name, or the user id of somebody who has none
     * @param mayDraw whether to offer drawing and deploying (ROL-03)
     * @param mayLook whether to show any drawing
     * @param keepsTimetable whether to offer changing timetables (TKT-09)
     * @param keepsCalendar whether to offer changing the working calendar
     * @param keepsResidents whether to offer changing who lives and works where (KNB-04)
     * @param keepsAnswers whether to offer writing approved answers (CON-13)
     */
    record Person(
            String name,
            boolean mayDraw,
            boolean mayLook,
            boolean keepsTimetable,
            boolean keepsCalendar,
            boolean keepsResidents,
            boolean keepsAnswers) {}

    @GetMapping("/desk/me")
    Person me() {
        return new Person(
                names.person(caller.id()),
                caller.may(Role::deploys),
                caller.may(Role::seesDrawings),
                caller.may(Role::keepsTimetable),
                caller.may(Role::keepsCalendar),
                caller.may(Role::keepsResidents),
                caller.may(Role::keepsAnswers));
    }
}
