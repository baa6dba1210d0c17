package org.estatedesk.promises.workflow.ledger;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Looks and acts for the ledger, not for the person whose transaction it is: nobody's rights count here. */
@Component
class Unseen {

    private final IdentityService identities;

    Unseen(IdentityService identities) {
        this.identities = identities;
    }

    <T> T look(Supplier<T> work) {
        var signedIn = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return work.get();
        } finally {
            if (signedIn != null) {
                identities.setAuthentication(signedIn);
            }
        }
    }

    void act(Runnable work) {
        look(() -> {
            work.run();
            return true;
        });
    }
}
