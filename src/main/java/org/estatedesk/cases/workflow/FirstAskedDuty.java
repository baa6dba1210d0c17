package org.estatedesk.cases.workflow;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.HistoricProcessInstancePermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.estatedesk.cases.CaseVariables;
import org.estatedesk.cases.Journal;
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
    private final RuntimeService runtime;
    private final Journal.Surroundings surroundings;

    FirstAskedDuty(
            AuthorizationService authorizations,
            DeskItself desk,
            KnownCases cases,
            RuntimeService runtime,
            Journal.Surroundings surroundings) {
        this.runtime = runtime;
        this.surroundings = surroundings;
        this.authorizations = authorizations;
        this.desk = desk;
        this.cases = cases;
    }

    /**
     * HOT-28: passes it to whoever has just signed for the case, and the steps that the running case offers to that person
     * from now on; does nothing if the case is over, or that is so already.
     */
    void pass(ServiceCase known) {
        String before = known.firstAskedBy();
        String person = surroundings.actor();
        if (known.isOpen() && !person.equals(before)) {
            known.passDuty(person);
            if (!mayRead(person, known)) {
                letRead(person, known);
            }
            desk.act(() -> runtime.setVariable(known.processInstanceId(), CaseVariables.FIRST_ASKED_BY, person));
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

    /** Whoever had the duty before reads it still; the engine takes the same right only once. */
    private boolean mayRead(String person, ServiceCase about) {
        return desk.ask(() -> authorizations
                        .createAuthorizationQuery()
                        .authorizationType(Authorization.AUTH_TYPE_GRANT)
                        .userIdIn(person)
                        .resourceType(Resources.HISTORIC_PROCESS_INSTANCE)
                        .resourceId(about.processInstanceId())
                        .count()
                > 0);
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
