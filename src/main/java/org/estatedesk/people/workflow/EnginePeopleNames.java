package org.estatedesk.people.workflow;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.DeskItself;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Asks the engine's users and groups. */
@Component
class EnginePeopleNames implements PeopleNames {

    private final IdentityService identities;
    private final DeskItself desk;

    EnginePeopleNames(IdentityService identities, DeskItself desk) {
        this.identities = identities;
        this.desk = desk;
    }

    @Override
    public Map<String, String> people(Collection<? extends @Nullable String> ids) {
        return names(ids, asked -> {
            Map<String, String> names = new HashMap<>();
            identities.createUserQuery().userIdIn(asked).list().forEach(user -> names.put(user.getId(), name(user)));
            return names;
        });
    }

    @Override
    public Map<String, String> groups(Collection<? extends @Nullable String> keys) {
        return names(keys, asked -> {
            Map<String, String> names = new HashMap<>();
            for (Group group : identities.createGroupQuery().groupIdIn(asked).list()) {
                names.put(group.getId(), Objects.requireNonNullElse(group.getName(), ""));
            }
            return names;
        });
    }

    private Map<String, String> names(
            Collection<? extends @Nullable String> ids, Function<String[], Map<String, String>> query) {
        String[] asked = ids.stream().filter(StringUtils::hasText).distinct().toArray(String[]::new);
        Map<String, String> found = asked.length == 0 ? new HashMap<>() : desk.ask(() -> query.apply(asked));
        found.values().removeIf(String::isBlank);
        return found;
    }

    private static String name(User user) {
        return Stream.of(user.getFirstName(), user.getLastName())
                .filter(StringUtils::hasText)
                .collect(Collectors.joining(" "));
    }
}
