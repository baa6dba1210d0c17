package org.estatedesk.people;

import java.util.List;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the members of one group may do besides the tasks they are candidates of; see {@code people/rights.yaml}.
 *
 * @param opens web apps the group may sign in to, by Camunda's names
 * @param starts keys of the procedures it may start
 * @param supervises keys of the procedures whose cases and tasks it sees, or {@code *} for all
 * @param reassigns whether it may hand a supervised task to somebody else
 * @param deploys whether it may put procedures live (ROL-03)
 * @param audits whether it reads everything and changes nothing (ROL-09)
 * @param administers whether it may do everything
 */
public record Role(
        @DefaultValue List<String> opens,
        @DefaultValue List<String> starts,
        @DefaultValue List<String> supervises,
        boolean reassigns,
        boolean deploys,
        boolean audits,
        boolean administers) {

    /** Tells whether the group works on tasks, and so needs the list of tasks. */
    public boolean worksOnTasks() {
        return opens.contains("tasklist");
    }

    /** Tells whether the group sees cases of others. */
    public boolean supervisesOthers() {
        return !supervises.isEmpty();
    }
}
