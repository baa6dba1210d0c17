package org.estatedesk.drawings.differences.procedures.outline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a drawing that is no arrow; the procedure itself is one too.
 *
 * @param type finer than the kind, such as {@code userTask} or {@code endEvent.terminate}
 * @param name without line breaks; empty where it has none
 * @param phase the id of what it lies in; empty for the procedure itself
 * @param host the id of the step or phase at whose border it sits; empty for all others
 * @param details everything else that the file says of it; by the names that the sentences know
 */
public record Node(
        String id, NodeKind kind, String type, String name, String phase, String host, Map<String, String> details) {

    public Optional<String> detail(String key) {
        return Optional.ofNullable(details.get(key));
    }

    /** Whether anything differs; the kind follows from the arrows, so it does not count. */
    public boolean differsFrom(Node other) {
        return !name.equals(other.name) || !details.equals(other.details) || !worksAs(other);
    }

    /** Whether a case is treated the same by both: a name or a description changes nothing for it. */
    public boolean worksAs(Node other) {
        return List.of(type, phase, host).equals(List.of(other.type, other.phase, other.host))
                && work(details).equals(work(other.details));
    }

    static Map<String, String> work(Map<String, String> details) {
        Map<String, String> work = new HashMap<>(details);
        work.remove("documentation");
        return work;
    }
}
