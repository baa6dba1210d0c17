package org.estatedesk.platform.workflow;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.estatedesk.platform.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The person whom the sign-in filter let in. */
@Component
class EngineCaller implements Caller {

    private final IdentityService identities;

    EngineCaller(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public String id() {
        // The engine's type for it is internal: var keeps its name out of here.
        var signedIn = identities.getCurrentAuthentication();
        if (signedIn == null || signedIn.getUserId() == null) {
            throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
        }
        return signedIn.getUserId();
    }

    @Override
    public Set<String> groups() {
        id();
        List<String> groups = identities.getCurrentAuthentication().getGroupIds();
        return groups == null ? Set.of() : Set.copyOf(groups);
    }
}
