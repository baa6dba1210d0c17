package org.estatedesk.forms;

import java.util.List;
import org.estatedesk.forms.checks.Fault;

/**
 * One reason why a submission is refused.
 *
 * @param path where the value stands: the variable, then members and row numbers from 0
 * @param label what a person calls the field
 * @param fault what is wrong with it
 */
public record Refusal(List<String> path, String label, Fault fault) {

    /**
     * The name of the value in the variables.
     *
     * @return such as {@code customer} or {@code witnesses.0.name}
     */
    public String key() {
        return String.join(".", path);
    }
}
