package org.estatedesk.platform.workflow;

import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.estatedesk.platform.DeskItself;
import org.estatedesk.platform.Role;
import org.estatedesk.platform.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signs in nobody, or somebody else, for a while; without a signed-in person the engine checks no rights. */
@Component
public class EngineDeskItself implements DeskItself {

    private final IdentityService identities;
    private final Roles roles;

    public EngineDeskItself(IdentityService identities, Roles roles) {
        this.identities = identities;
        this.roles = roles;
    }

    @Override
    public <T extends @Nullable Object> T ask(Supplier<T> question) {
        return after(identities::clearAuthentication, question);
    }

    @Override
    public void inNameOf(String person, Runnable work) {
        after(() -> identities.setAuthenticatedUserId(person), () -> {
            work.run();
            return true;
        });
    }

    @Override
    public <T extends @Nullable Object> T asAdministrator(String person, Supplier<T> work) {
        List<String> administering = List.copyOf(roles.groupsWith(Role::administers));
        return after(() -> identities.setAuthentication(person, administering), work);
    }

    private <T extends @Nullable Object> T after(Runnable signIn, Supplier<T> work) {
        var signedIn = identities.getCurrentAuthentication();
        signIn.run();
        try {
            return work.get();
        } finally {
            identities.setAuthentication(signedIn);
        }
    }
}
