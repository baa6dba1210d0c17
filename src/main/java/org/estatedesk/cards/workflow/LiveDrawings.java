package org.estatedesk.cards.workflow;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.estatedesk.cards.Card;
import org.estatedesk.cards.Drawings;
import org.springframework.stereotype.Component;

/** Finds the newest version of each procedure. What stands on a card is no secret inside the house: rights do not count. */
@Component
class LiveDrawings implements Drawings {

    private final RepositoryService repository;
    private final IdentityService identities;
    private final Posts posts;

    LiveDrawings(RepositoryService repository, IdentityService identities, Posts posts) {
        this.repository = repository;
        this.identities = identities;
        this.posts = posts;
    }

    @Override
    public List<String> keys() {
        return asNobody(() -> newest().startableInTasklist().list().stream()
                .map(ProcessDefinition::getKey)
                .sorted()
                .toList());
    }

    @Override
    public Optional<Card> card(String key) {
        return asNobody(
                () -> Optional.ofNullable(newest().processDefinitionKey(key).singleResult())
                        .map(this::read));
    }

    private ProcessDefinitionQuery newest() {
        return repository.createProcessDefinitionQuery().latestVersion().active();
    }

    private Card read(ProcessDefinition drawing) {
        var deployment = repository
                .createDeploymentQuery()
                .deploymentId(drawing.getDeploymentId())
                .singleResult();
        var lines =
                new CardReader(posts::name).read(repository.getBpmnModelInstance(drawing.getId()), drawing.getKey());
        return new Card(
                drawing.getKey(),
                drawing.getName(),
                drawing.getVersion(),
                deployment.getDeploymentTime().toInstant(),
                lines.lines(),
                posts.of(lines.groups()));
    }

    private <T> T asNobody(Supplier<T> work) {
        var signedIn = identities.getCurrentAuthentication();
        identities.clearAuthentication();
        try {
            return work.get();
        } finally {
            identities.setAuthentication(signedIn);
        }
    }
}
