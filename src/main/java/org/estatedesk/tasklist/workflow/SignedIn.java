package org.estatedesk.tasklist.workflow;

import jakarta.ws.rs.NotAuthorizedException;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.estatedesk.platform.DeskItself;
import org.springframework.stereotype.Component;

/** The person whose session in Tasklist is asking. */
@Component
class SignedIn {

    private final IdentityService identities;
    private final DeskItself desk;

    SignedIn(IdentityService identities, DeskItself desk) {
        this.identities = identities;
        this.desk = desk;
    }

    /**
     * The person's user id.
     *
     * @throws NotAuthorizedException if nobody signed in
     */
    String id() {
        // The engine's type for it is internal: var keeps its name out of here.
        var signedIn = identities.getCurrentAuthentication();
        if (signedIn == null || signedIn.getUserId() == null) {
            throw new NotAuthorizedException("Tasklist");
        }
        return signedIn.getUserId();
    }

    /** The groups the person is in. */
    Set<String> groups() {
        var signedIn = identities.getCurrentAuthentication();
        return signedIn == null || signedIn.getGroupIds() == null ? Set.of() : Set.copyOf(signedIn.getGroupIds());
    }

    /** Asks the engine without the person's rights, for what the caller has limited to the person by itself. */
    <T> T beyondOwnRights(Supplier<T> question) {
        return desk.ask(question);
    }
}
