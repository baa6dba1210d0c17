package org.estatedesk.audit.file.path;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a drawing says about sequence flows. */
public final class Outline {

    /** How many of its flows one visit of an element takes, and when it counts as left. */
    public enum Leaving {
        /** All, or those whose condition holds. */
        EACH,
        /** One of them: an exclusive gateway. */
        ONE,
        /** One of them, and the engine calls it cancelled then: an event-based gateway. */
        ONE_BY_EVENT
    }

    /**
     * The way from one element to the next that the history notes.
     *
     * @param ids the sequence flow; where a link lies between, the flow to it and the flow from its other end
     * @param leaving how its source is left
     */
    public record Flow(List<String> ids, String source, String target, Leaving leaving) {}

    /** Of a drawing that is gone. */
    public static final Outline NONE = new Outline(List.of());

    private final List<Flow> flows;
    private final Map<String, List<Flow>> into;
    private final Map<String, List<Flow>> from;

    public Outline(List<Flow> flows) {
        this.flows = List.copyOf(flows);
        this.into = flows.stream().collect(Collectors.groupingBy(Flow::target));
        this.from = flows.stream().collect(Collectors.groupingBy(Flow::source));
    }

    List<Flow> into(String stepId) {
        return into.getOrDefault(stepId, List.of());
    }

    List<Flow> from(String stepId) {
        return from.getOrDefault(stepId, List.of());
    }

    /** In the order of the drawing. */
    List<Flow> flows() {
        return flows;
    }
}
