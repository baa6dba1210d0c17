package org.estatedesk.audit.workflow.search;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.estatedesk.audit.search.Directory;
import org.estatedesk.platform.DeskItself;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Names as the engine knows them. */
@Component
class EngineDirectory implements Directory {

    private final RepositoryService repository;
    private final IdentityService identities;
    private final DeskItself desk;

    EngineDirectory(RepositoryService repository, IdentityService identities, DeskItself desk) {
        this.repository = repository;
        this.identities = identities;
        this.desk = desk;
    }

    @Override
    public Map<String, String> procedures(Collection<String> keys) {
        return keys.isEmpty() ? Map.of() : desk.ask(() -> deployed(keys));
    }

    private Map<String, String> deployed(Collection<String> keys) {
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKeyIn(keys.toArray(String[]::new))
                .latestVersion()
                .list()
                .stream()
                .filter(live -> live.getName() != null)
                .collect(Collectors.toMap(ProcessDefinition::getKey, ProcessDefinition::getName, (one, same) -> one));
    }

    @Override
    public Map<String, String> people(Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : desk.ask(() -> known(ids));
    }

    private Map<String, String> known(Collection<String> ids) {
        return identities.createUserQuery().userIdIn(ids.toArray(String[]::new)).list().stream()
                .collect(Collectors.toMap(User::getId, EngineDirectory::name));
    }

    private static String name(User person) {
        String name = Stream.of(person.getFirstName(), person.getLastName())
                .filter(StringUtils::hasText)
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? person.getId() : name;
    }
}
