package org.estatedesk.cards.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputParameter;
import org.estatedesk.cards.Card.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What people have to do at a node when there is no server: a step of somebody, or telling somebody what the server would
 * have told.
 *
 * @param groups keys of groups
 * @param others people outside of groups, such as {@code customer}
 */
record StepDuty(Kind kind, List<String> groups, List<String> others) {

    private static final Set<String> TELLING = Set.of("${notify}", "${escalate}");
    /** Whom only the case decides cannot stand on paper by name. */
    private static final String DECIDED = "decided";

    private static final StepDuty BY_THE_DESK = new StepDuty(Kind.STEP, List.of(), List.of());
    /** Nobody's telephone stands on paper but a group's. */
    private static final Set<String> OUTSIDE =
            Set.of("customer", "assignee", "firstAsked", "handler", "superior", "person", DECIDED);

    private static final List<String> RECIPIENTS = List.of("to", "group");

    /** All of them, groups by their keys. */
    List<String> all() {
        return Stream.concat(groups.stream(), others.stream()).toList();
    }

    /** Nothing for what only a server does, and for gateways and events. */
    static Optional<StepDuty> of(FlowNode node) {
        if (node instanceof StartEvent start && start.getCamundaFormRef() != null) {
            return Optional.of(BY_THE_DESK);
        }
        if (node instanceof UserTask step) {
            return Optional.of(sorted(Kind.STEP, names(step.getCamundaCandidateGroups())));
        }
        if (block(node).filter(TELLING::contains).isPresent()) {
            return Optional.of(telling(node));
        }
        return node instanceof BusinessRuleTask || node instanceof CallActivity
                ? Optional.of(BY_THE_DESK)
                : Optional.empty();
    }

    /** An end that tells somebody holds the block in what defines its message. */
    private static Optional<String> block(FlowNode node) {
        if (node instanceof ServiceTask task) {
            return Optional.ofNullable(task.getCamundaDelegateExpression());
        }
        return node instanceof ThrowEvent event
                ? event.getEventDefinitions().stream()
                        .filter(MessageEventDefinition.class::isInstance)
                        .map(one -> ((MessageEventDefinition) one).getCamundaDelegateExpression())
                        .filter(Objects::nonNull)
                        .findFirst()
                : Optional.empty();
    }

    private static StepDuty telling(FlowNode node) {
        Stream<String> drawn = Stream.concat(
                RECIPIENTS.stream().flatMap(input -> names(input(node, input))),
                input(node, "tellCustomer") == null ? Stream.empty() : Stream.of("customer"));
        return sorted(Kind.TELL, drawn);
    }

    private static StepDuty sorted(Kind kind, Stream<String> drawn) {
        List<String> groups = new ArrayList<>();
        List<String> others = new ArrayList<>();
        drawn.map(who -> who.contains("{") ? DECIDED : who)
                .forEach(who -> (OUTSIDE.contains(who) ? others : groups).add(who));
        return new StepDuty(kind, groups, others);
    }

    private static Stream<String> names(@Nullable String list) {
        return list == null
                ? Stream.empty()
                : Stream.of(list.split(",")).map(String::strip).filter(name -> !name.isEmpty());
    }

    private static @Nullable String input(FlowNode node, String name) {
        return Stream.ofNullable(node.getExtensionElements())
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaInputOutput.class).list().stream())
                .flatMap(block -> block.getCamundaInputParameters().stream())
                .filter(input -> input.getCamundaName().equals(name))
                .map(CamundaInputParameter::getTextContent)
                .findFirst()
                .orElse(null);
    }
}
