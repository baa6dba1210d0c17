package org.estatedesk.drawings.differences.procedures.outline;

import java.util.Map;

/**
 * An arrow from one element to the next.
 *
 * @param name the answer to the question that it leaves; empty where it has none
 * @param from the id of the element that it leaves
 * @param to the id of the element that it leads to
 * @param details everything else that the file says of it, such as its {@code condition}
 */
public record SequenceFlow(String id, String name, String from, String to, Map<String, String> details) {

    /** Whether a case is treated the same by both. */
    public boolean worksAs(SequenceFlow other) {
        return hasEndsOf(other) && Node.work(details).equals(Node.work(other.details));
    }

    public boolean hasEndsOf(SequenceFlow other) {
        return from.equals(other.from) && to.equals(other.to);
    }
}
