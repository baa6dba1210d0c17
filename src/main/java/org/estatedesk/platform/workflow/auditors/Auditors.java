package org.estatedesk.platform.workflow.auditors;

import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Who of the people signed in is nothing but an auditor; whoever has another role acts by the rights of that role. */
@Component
class Auditors {

    private static final Set<String> AUDITING = Set.of("auditor");

    private final IdentityService identities;

    Auditors(IdentityService identities) {
        this.identities = identities;
    }

    /** The person's user id; empty for everybody who has another role, too, and while nobody is signed in. */
    Optional<String> caller() {
        // The engine's type for it is internal: var keeps its name out of here.
        var signedIn = identities.getCurrentAuthentication();
        if (signedIn == null || signedIn.getUserId() == null || signedIn.getGroupIds() == null) {
            return Optional.empty();
        }
        Set<String> groups = Set.copyOf(signedIn.getGroupIds());
        return !groups.isEmpty() && AUDITING.containsAll(groups) ? Optional.of(signedIn.getUserId()) : Optional.empty();
    }
}
