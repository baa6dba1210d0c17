package org.estatedesk.audit.workflow.file;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.estatedesk.audit.file.PeopleNames;
import org.estatedesk.platform.DeskItself;
import org.springframework.stereotype.Component;

/** Names of people as the engine's directory has them. */
@Component
class EngineNames implements PeopleNames {

    private final IdentityService identities;
    private final DeskItself desk;

    EngineNames(IdentityService identities, DeskItself desk) {
        this.identities = identities;
        this.desk = desk;
    }

    @Override
    public Map<String, String> of(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<User> found = desk.ask(() -> identities
                .createUserQuery()
                .userIdIn(ids.toArray(String[]::new))
                .list());
        return found.stream()
                .filter(user -> !name(user).isEmpty())
                .collect(Collectors.toMap(User::getId, EngineNames::name));
    }

    private static String name(User user) {
        return Stream.of(user.getFirstName(), user.getLastName())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "))
                .strip();
    }
}
