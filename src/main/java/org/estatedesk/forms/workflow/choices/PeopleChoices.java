package org.estatedesk.forms.workflow.choices;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.cases.Cases;
import org.estatedesk.platform.Texts;
import org.estatedesk.platform.files.PlainJson;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Fills a list of a form with the people of groups (EMG-07): the custom property {@code people} of the list names the
 * groups, separated by commas, {@code otherThan} the variables whose people are left out. The free come first; of the others the list tells where
 * they are now, at which unit.
 */
@Component
public class PeopleChoices {

    private static final String GROUPS = "people";

    private record Choice(String id, String label, boolean busy) {}

    private final IdentityService people;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ObjectProvider<Cases> cases;
    private final Texts texts;

    /** All of these need the engine, which needs this. */
    PeopleChoices(
            @Lazy IdentityService people,
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            ObjectProvider<Cases> cases,
            @Value("${estatedesk.language:en}") String language) {
        this.people = people;
        this.tasks = tasks;
        this.runtime = runtime;
        this.cases = cases;
        this.texts = Texts.of("messages/forms", language);
    }

    /**
     * Fills in all such lists; asks without looking at rights.
     *
     * @param form the text of a form
     * @return the same text where there is nothing to fill in
     */
    public String fill(String form) {
        if (!form.contains('"' + GROUPS + '"')) {
            return form;
        }
        try {
            JsonNode read = PlainJson.MAPPER.readTree(form);
            read.findParents("properties").forEach(this::fill);
            return read.toString();
        } catch (JsonProcessingException e) {
            return form;
        }
    }

    /** The same for a form that is still to be read. */
    public InputStream fill(InputStream form) {
        try (form) {
            String drawn = new String(form.readAllBytes(), StandardCharsets.UTF_8);
            return new ByteArrayInputStream(fill(drawn).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill(JsonNode component) {
        String groups = component.path("properties").path(GROUPS).asText();
        if (!groups.isEmpty() && component instanceof ObjectNode list) {
            list.remove("values");
            list.put("valuesExpression", "=" + of(groups, list.path("disabled").asBoolean()) + without(component));
        }
    }

    private static String without(JsonNode component) {
        String others = component.path("properties").path("otherThan").asText();
        return others.isBlank()
                ? ""
                : Arrays.stream(others.split(","))
                        .map(other -> "value != " + other.strip())
                        .collect(Collectors.joining(" and ", "[", "]"));
    }

    /** What is only shown says who, not where he is. */
    private ArrayNode of(String groups, boolean shown) {
        ArrayNode options = PlainJson.MAPPER.createArrayNode();
        Stream.of(StringUtils.tokenizeToStringArray(groups, ","))
                .flatMap(group -> people.createUserQuery().memberOfGroup(group).list().stream())
                .map(person -> shown ? new Choice(person.getId(), name(person), false) : choice(person))
                .distinct()
                .sorted(Comparator.comparing(Choice::busy).thenComparing(Choice::id))
                .forEach(one -> options.addObject().put("label", one.label()).put("value", one.id()));
        return options;
    }

    private static String name(User person) {
        return "%s %s".formatted(person.getFirstName(), person.getLastName()).strip();
    }

    private Choice choice(User person) {
        String name = name(person);
        return tasks.createTaskQuery().taskAssignee(person.getId()).active().list().stream()
                .map(this::place)
                .flatMap(Optional::stream)
                .findFirst()
                .map(unit -> new Choice(person.getId(), texts.say("forms.people.busy", name, unit), true))
                .orElseGet(() -> new Choice(person.getId(), name, false));
    }

    /** Where a step takes whoever holds it. */
    private Optional<String> place(Task step) {
        return runtime.createProcessInstanceQuery().processInstanceId(step.getProcessInstanceId()).list().stream()
                .map(ProcessInstance::getBusinessKey)
                .flatMap(number -> cases.getObject().byNumber(number).stream())
                .map(found -> found.contact().unit())
                .filter(unit -> unit != null && !unit.isBlank())
                .findFirst();
    }
}
