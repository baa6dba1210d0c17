package org.estatedesk.cards.workflow;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.estatedesk.cards.Card;
import org.estatedesk.cards.CardPosts;
import org.estatedesk.cards.CardWords;
import org.estatedesk.cards.ProcedureCards;
import org.estatedesk.cards.workflow.CardReader.Reading;
import org.estatedesk.drawings.DeployedProcess;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.platform.DeskItself;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the newest version of each procedure. What stands on a card is no secret inside the house: rights do not count. */
@Component
class DrawnCards implements ProcedureCards {

    private final DrawingVersions versions;
    private final RepositoryService repository;
    private final DeskItself desk;
    private final CardPosts posts;
    /** A version never changes, and reading one takes longer than everything else that a page of cards costs. */
    private final Map<String, Reading> read = new ConcurrentHashMap<>();

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
    public Optional<Card> card(String key, Locale reader) {
        return versions.liveProcess(key).filter(DeployedProcess::isActive).map(drawing -> card(drawing, reader));
    }

    private Card card(DeployedProcess drawing, Locale reader) {
        Reading reading = read.computeIfAbsent(drawing.definitionId(), id -> read(drawing));
        CardWords words = new CardWords(posts, posts.names(reading.groups(), reader), reader);
        return new Card(
                drawing.key(),
                words.say(Objects.requireNonNullElse(drawing.name(), drawing.key())),
                drawing.version(),
                drawing.deployedAt(),
                words.fields(form(reading.form())),
                reading.lines().stream().map(words::line).toList(),
                posts.of(reading.groups(), words.names()));
    }

    private FormSchema form(@Nullable String key) {
        return versions.liveForms().stream()
                .filter(form -> form.id().equals(key))
                .findFirst()
                .orElse(FormSchema.NONE);
    }

    private Reading read(DeployedProcess drawing) {
        BpmnModelInstance model = desk.ask(() -> repository.getBpmnModelInstance(drawing.definitionId()));
        return new CardReader().read(model, drawing.key());
    }
}
