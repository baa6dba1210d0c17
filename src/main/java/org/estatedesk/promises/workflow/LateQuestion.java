package org.estatedesk.promises.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.estatedesk.forms.FormAddition;
import org.estatedesk.platform.DeskItself;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Texts;
import org.estatedesk.promises.Ledger;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Promises;
import org.estatedesk.promises.notes.Sentences;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks the person who completes a late step once why it was late, whatever the drawing and its form look like. Where the step
 * or its process says {@code lateReason} = {@code afterwards}, nothing stands between the person and an emergency: the question
 * waits until the step is done (see {@link Promises#unexplained}).
 */
@Component
class LateQuestion implements FormAddition {

    /** The extension property of a step or a process that says when the question is asked. */
    private static final String WHEN = "lateReason";

    private static final String AFTERWARDS = "afterwards";

    /** Key of the field with a reason of the short list. */
    private static final String REASON = "lateReason";

    /** Key of the field with the reason in own words. */
    private static final String TEXT = "lateReasonText";

    private final Promises promises;
    private final Ledger ledger;
    private final Sentences sentences;
    private final TaskService tasks;
    private final RepositoryService drawings;
    private final DeskItself desk;
    private final DeskTime time;

    LateQuestion(
            Promises promises,
            Ledger ledger,
            Sentences sentences,
            TaskService tasks,
            RepositoryService drawings,
            DeskItself desk,
            DeskTime time) {
        this.promises = promises;
        this.ledger = ledger;
        this.sentences = sentences;
        this.tasks = tasks;
        this.drawings = drawings;
        this.desk = desk;
        this.time = time;
    }

    @Override
    public Set<String> keys() {
        return Set.of(REASON, TEXT);
    }

    @Override
    public Optional<List<JsonNode>> components(String taskId) {
        List<Promise> given = given(taskId);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        boolean asked = !unexplained(given).isEmpty() && !isAskedAfterwards(taskId);
        return Optional.of(asked ? List.of(question()) : List.of());
    }

    @Override
    public void take(String taskId, JsonNode answers) {
        String text = answers.path(TEXT).asText("").strip();
        ledger.explainLateness(unexplained(given(taskId)), answers.path(REASON).asText(), text);
    }

    private List<Promise> unexplained(List<Promise> given) {
        return given.stream()
                .filter(promise -> promise.endedAt() == null && promise.lateReason() == null)
                .filter(promise -> promise.isOver(time.now()))
                .toList();
    }

    private boolean isAskedAfterwards(String taskId) {
        Task task = Objects.requireNonNull(task(taskId));
        ModelElementInstance step = drawings.getBpmnModelInstance(task.getProcessDefinitionId())
                .getModelElementById(task.getTaskDefinitionKey());
        return Stream.iterate(step, Objects::nonNull, ModelElementInstance::getParentElement)
                .filter(BaseElement.class::isInstance)
                .map(drawn -> ((BaseElement) drawn).getExtensionElements())
                .filter(Objects::nonNull)
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .anyMatch(drawn -> WHEN.equals(drawn.getCamundaName()) && AFTERWARDS.equals(drawn.getCamundaValue()));
    }

    private @Nullable Task task(String taskId) {
        return desk.ask(() -> tasks.createTaskQuery().taskId(taskId).singleResult());
    }

    /** A step that several people do at once has its timers around all of them. */
    private List<Promise> given(String taskId) {
        Task task = task(taskId);
        if (task == null || task.getProcessInstanceId() == null) {
            return List.of();
        }
        List<Promise> all = promises.ofStep(task.getProcessInstanceId(), task.getTaskDefinitionKey());
        List<Promise> own = all.stream()
                .filter(promise -> promise.run().executionId().equals(task.getExecutionId()))
                .toList();
        return own.isEmpty() ? all : own;
    }

    /** The question as form-js shows it: one group of fields in the reader's language. */
    private JsonNode question() {
        Texts words = sentences.forReader();
        ObjectNode group = component("group", "Group_LateReason", words.say("late.group"));
        group.put("showOutline", true);
        ArrayNode fields = group.putArray("components");
        ObjectNode reason = component("select", "Field_LateReason", words.say("late.reason"));
        reason.put("key", REASON).putObject("validate").put("required", true);
        ArrayNode values = reason.putArray("values");
        Promise.LateReason.CODES.forEach(code ->
                values.addObject().put("label", words.say("late." + code)).put("value", code));
        ObjectNode text = component("textarea", "Field_LateReasonText", words.say("late.text"));
        text.put("key", TEXT).putObject("validate").put("maxLength", 1000);
        fields.add(reason).add(text);
        return group;
    }

    private static ObjectNode component(String type, String id, String label) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", type)
                .put("id", id)
                .put("label", label);
    }
}
