package org.estatedesk.cards.workflow;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.estatedesk.cards.Card;
import org.estatedesk.cards.CardPosts;
import org.estatedesk.cards.ProcedureCards;
import org.estatedesk.drawings.DeployedProcess;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.platform.DeskItself;
import org.springframework.stereotype.Component;

/** Reads the newest version of each procedure. What stands on a card is no secret inside the house: rights do not count. */
@Component
class DrawnCards implements ProcedureCards {

    private final DrawingVersions versions;
    private final RepositoryService repository;
    private final DeskItself desk;
    private final CardPosts posts;

    DrawnCards(DrawingVersions versions, RepositoryService repository, DeskItself desk, CardPosts posts) {
        this.versions = versions;
        this.repository = repository;
        this.desk = desk;
        this.posts = posts;
    }

    @Override
    public List<String> keys() {
        return versions.liveProcesses().stream()
                .filter(drawing -> drawing.isActive() && drawing.isStartable())
                .map(DeployedProcess::key)
                .toList();
    }

    @Override
    public Optional<Card> card(String key) {
        return versions.liveProcess(key).filter(DeployedProcess::isActive).map(this::read);
    }

    private Card read(DeployedProcess drawing) {
        BpmnModelInstance model = desk.ask(() -> repository.getBpmnModelInstance(drawing.definitionId()));
        var lines = new CardReader(posts::name).read(model, drawing.key());
        return new Card(
                drawing.key(),
                Objects.requireNonNullElse(drawing.name(), drawing.key()),
                drawing.version(),
                drawing.deployedAt(),
                lines.lines(),
                posts.of(lines.groups()));
    }
}
