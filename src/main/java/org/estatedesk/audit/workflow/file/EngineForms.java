package org.estatedesk.audit.workflow.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.estatedesk.audit.file.fields.LiveForms;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingChange.Kind;
import org.estatedesk.drawings.DrawingChanges;
import org.estatedesk.drawings.FormSchema;
import org.estatedesk.platform.DeskItself;
import org.springframework.stereotype.Component;

/** The newest version of each form whose deployment still exists. Each version is read once: it never changes. */
@Component
class EngineForms implements LiveForms {

    private final RepositoryService repository;
    private final DrawingChanges changes;
    private final DeskItself desk;
    private final Map<Long, Optional<FormSchema>> read = new ConcurrentHashMap<>();

    EngineForms(RepositoryService repository, DrawingChanges changes, DeskItself desk) {
        this.repository = repository;
        this.changes = changes;
        this.desk = desk;
    }

    @Override
    public List<FormSchema> all() {
        return desk.ask(() -> newest().stream()
                .flatMap(form -> read.computeIfAbsent(form.id(), id -> read(form)).stream())
                .toList());
    }

    private Collection<DrawingChange> newest() {
        Set<String> kept = repository.createDeploymentQuery().list().stream()
                .map(Deployment::getId)
                .collect(Collectors.toSet());
        return changes.all().stream()
                .filter(change -> change.drawing().kind() == Kind.FORM
                        && kept.contains(change.content().deploymentId()))
                .collect(Collectors.toMap(
                        change -> change.drawing().drawingKey(), change -> change, (newer, older) -> newer))
                .values();
    }

    private Optional<FormSchema> read(DrawingChange form) {
        DrawingChange.Content content = form.content();
        try (InputStream file = repository.getResourceAsStream(content.deploymentId(), content.fileName())) {
            return FormSchema.read(file.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
