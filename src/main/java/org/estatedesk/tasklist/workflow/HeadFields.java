package org.estatedesk.tasklist.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.tasklist.CaseHead.Fact.Place;
import org.estatedesk.tasklist.HeadField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which fields a procedure shows in the head of its cases: those of its start form, and those that say so themselves. */
@Component
class HeadFields {

    /** What was read once holds until something is deployed: then a form may be another one. */
    private record Key(String definitionId, String newestDeployment) {}

    private final RepositoryService repository;
    private final DrawingVersions versions;
    private final Map<Key, List<HeadField>> read = new ConcurrentHashMap<>();

    HeadFields(RepositoryService repository, DrawingVersions versions) {
        this.repository = repository;
        this.versions = versions;
    }

    /** In the order of the forms, the start form first; a field of several forms once. */
    List<HeadField> of(String definitionId) {
        String newest = repository.createDeploymentQuery().orderByDeploymentTime().desc().listPage(0, 1).stream()
                .map(deployment -> deployment.getId())
                .collect(Collectors.joining());
        read.keySet().removeIf(key -> !key.newestDeployment().equals(newest));
        return read.computeIfAbsent(
                new Key(definitionId, newest), key -> read(repository.getBpmnModelInstance(definitionId)));
    }

    private List<HeadField> read(BpmnModelInstance drawing) {
        Map<String, FormSchema> forms =
                versions.liveForms().stream().collect(Collectors.toMap(FormSchema::id, Function.identity()));
        Map<String, HeadField> fields = new LinkedHashMap<>();
        Stream.concat(
                        drawing.getModelElementsByType(StartEvent.class).stream()
                                .map(start -> forms.get(start.getCamundaFormRef()))
                                .flatMap(form -> fields(form, Optional.of(Place.FOLDED))),
                        drawing.getModelElementsByType(UserTask.class).stream()
                                .map(task -> forms.get(task.getCamundaFormRef()))
                                .flatMap(form -> fields(form, Optional.empty())))
                .forEach(field -> fields.putIfAbsent(field.key(), field));
        return List.copyOf(fields.values());
    }

    private static Stream<HeadField> fields(@Nullable FormSchema form, Optional<Place> unmarked) {
        return form == null
                ? Stream.empty()
                : form.components().stream().flatMap(component -> HeadField.of(component, unmarked).stream());
    }
}
