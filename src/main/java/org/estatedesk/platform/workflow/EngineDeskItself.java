package org.estatedesk.platform.workflow;

import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.estatedesk.platform.DeskItself;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signs nobody in for as long as the desk asks; without a signed-in person the engine checks no rights. */
@Component
public class EngineDeskItself implements DeskItself {

    private final IdentityService identities;

    public EngineDeskItself(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public <T extends @Nullable Object> T ask(Supplier<T> question) {
        // The engine's type for it is internal: var keeps its name out of here.
        var signedIn = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return question.get();
        } finally {
            if (signedIn != null) {
                identities.setAuthentication(signedIn);
            }
        }
    }
}
