package org.estatedesk.contacts.workflow;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.estatedesk.cases.CaseVariables;
import org.estatedesk.cases.Contact;
import org.estatedesk.contacts.Call;
import org.estatedesk.contacts.Register;
import org.estatedesk.contacts.Taken;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Inputs;
import org.jspecify.annotations.Nullable;

/**
 * What an element of a drawing says about a contact.
 *
 * @param element a start or a step
 * @param values the variables
 * @param typed names of those that were entered with it: what an earlier step was told counts for that one only
 */
record DrawnContact(FlowElement element, VariableScope values, Set<String> typed) {

    private static final String PROPERTY = "contact";
    private static final String RINGS = "rings";
    private static final String SECONDS = "callSeconds";

    /** How the forms of steps say that the customer came for it. */
    private static final String CAME_TO_DESK = "desk";

    private static final String VISIT = "visit";

    /** Empty if it is none. */
    Optional<Taken> taken(DeskTime time) {
        return way().map(way -> taken(way, time));
    }

    private Taken taken(String way, DeskTime time) {
        boolean cameIn = isStart() || way.equals(CAME_TO_DESK);
        Inputs inputs = new Inputs(PROPERTY, values::getVariable);
        Contact who = new Contact(
                inputs.find(CaseVariables.CUSTOMER_NAME),
                inputs.find(CaseVariables.CUSTOMER_PHONE),
                inputs.find(CaseVariables.UNIT),
                way.equals(CAME_TO_DESK) ? VISIT : way,
                inputs.find(CaseVariables.SUBJECT));
        Call call = new Call(number(RINGS), number(SECONDS));
        return new Taken(time.now(), cameIn, who, call, name(), null);
    }

    private boolean isStart() {
        return element instanceof StartEvent;
    }

    /** As a field says that was filled in just now, or the drawing itself. */
    private Optional<String> way() {
        return settings().flatMap(this::way).filter(StringUtils::isNotBlank).findFirst();
    }

    private Stream<String> way(String said) {
        Object answer =
                typed.contains(said) ? values.getVariable(said) : Register.CHANNELS.contains(said) ? said : null;
        return Stream.ofNullable(answer).map(Object::toString);
    }

    private Stream<String> settings() {
        return Stream.ofNullable(element.getExtensionElements())
                .flatMap(extensions ->
                        extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> PROPERTY.equals(property.getCamundaName()))
                .flatMap(property -> Stream.of(property.getCamundaValue().split(",")))
                .map(String::strip);
    }

    private @Nullable String name() {
        String name = isStart() && element.getParentElement() instanceof Process process
                ? process.getName()
                : element.getName();
        return StringUtils.normalizeSpace(name);
    }

    /** What nobody could have measured is left out: a contact never stands in the way of a step. */
    private @Nullable Integer number(String name) {
        Integer number =
                typed.contains(name) && values.getVariable(name) instanceof Number said ? said.intValue() : null;
        return new Call(number, number).isPossible() ? number : null;
    }
}
