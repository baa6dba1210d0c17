package org.estatedesk.cards.workflow;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;
import org.estatedesk.cards.Card;
import org.estatedesk.cards.Drawings;
import org.estatedesk.platform.DeskItself;
import org.springframework.stereotype.Component;

/** Finds the newest version of each procedure. What stands on a card is no secret inside the house: rights do not count. */
@Component
class LiveDrawings implements Drawings {

    private final RepositoryService repository;
    private final DeskItself desk;
    private final Posts posts;

    LiveDrawings(RepositoryService repository, DeskItself desk, Posts posts) {
        this.repository = repository;
        this.desk = desk;
        this.posts = posts;
    }

    @Override
    public List<String> keys() {
        return desk.ask(() -> newest().startableInTasklist().list().stream()
                .map(ProcessDefinition::getKey)
                .sorted()
                .toList());
    }

    @Override
    public Optional<Card> card(String key) {
        return desk.ask(
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
}
