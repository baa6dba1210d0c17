package org.estatedesk.audit.workflow.reading;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.estatedesk.audit.reading.PersonNames;
import org.estatedesk.platform.DeskItself;
import org.springframework.stereotype.Component;

/** Asks the engine's users. */
@Component
class EnginePersonNames implements PersonNames {

    private final IdentityService identities;
    private final DeskItself desk;

    EnginePersonNames(IdentityService identities, DeskItself desk) {
        this.identities = identities;
        this.desk = desk;
    }

    @Override
    public Map<String, String> of(Collection<String> people) {
        String[] ids = new HashSet<>(people).toArray(String[]::new);
        if (ids.length == 0) {
            return Map.of();
        }
        return desk.ask(() -> identities.createUserQuery().userIdIn(ids).list()).stream()
                .collect(Collectors.toMap(User::getId, EnginePersonNames::name));
    }

    private static String name(User user) {
        String name = Stream.of(user.getFirstName(), user.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? Objects.requireNonNull(user.getId()) : name;
    }
}
