package org.estatedesk.platform.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Role;
import org.estatedesk.platform.Roles;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The person who is signed in to the engine. */
@Component
class EngineCaller implements Caller {

    private final IdentityService identities;
    private final Roles roles;

    /** The engine's plugins ask, too: before there is an engine. */
    EngineCaller(@Lazy IdentityService identities, Roles roles) {
        this.identities = identities;
        this.roles = roles;
    }

    @Override
    public Optional<String> person() {
        return signedIn(Authentication::getUserId);
    }

    @Override
    public Set<String> groups() {
        return Set.copyOf(signedIn(Authentication::getGroupIds).orElse(List.of()));
    }

    @Override
    public boolean may(Predicate<Role> right) {
        return roles.may(groups(), right);
    }

    @Override
    public boolean onlyAudits() {
        return roles.onlyAudit(groups());
    }

    @Override
    public void require(Predicate<Role> right) {
        id();
        if (!may(right)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN, "Only for: " + String.join(", ", roles.groupsWith(right)));
        }
    }

    private <T> Optional<T> signedIn(Function<Authentication, T> known) {
        return Optional.ofNullable(identities.getCurrentAuthentication()).map(known);
    }
}
