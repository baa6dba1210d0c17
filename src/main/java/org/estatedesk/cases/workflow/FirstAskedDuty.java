package org.estatedesk.cases.workflow;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.HistoricProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.platform.DeskItself;
import org.springframework.stereotype.Component;

/** HOT-10: who is accountable for a case, and so reads it for good. */
@Component
class FirstAskedDuty {

    private final AuthorizationService authorizations;
    private final DeskItself desk;
    private final KnownCases cases;

    FirstAskedDuty(AuthorizationService authorizations, DeskItself desk, KnownCases cases) {
        this.authorizations = authorizations;
        this.desk = desk;
        this.cases = cases;
    }

    /** HOT-28: passes it to whoever has signed for the case; does nothing if that is over, or so already. */
    void pass(ServiceCase known, String person) {
        String before = known.firstAskedBy();
        if (known.isOpen() && !person.equals(before)) {
            known.passDuty(person);
            letRead(person, known);
            Map<String, String> fields = Map.of("before", before, "after", person);
            cases.write(known, cases.line(Kind.ASSIGNED, "duty-passed", fields, fields));
        }
    }

    /** The history of its run, for good; what comes with a step goes with it. The desk itself is nobody. */
    void letRead(String person, ServiceCase about) {
        if (!person.equals(JournalSurroundings.SYSTEM)) {
            desk.act(() -> authorizations.saveAuthorization(reading(person, about.processInstanceId())));
        }
    }

    private Authorization reading(String person, String run) {
        Authorization reading = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        reading.setUserId(person);
        reading.setResource(Resources.HISTORIC_PROCESS_INSTANCE);
        reading.setResourceId(run);
        reading.addPermission(HistoricProcessInstancePermissions.READ);
        return reading;
    }
}
