package org.estatedesk.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fields that the desk itself adds to the form of a task, whatever its drawing looks like. Their answers are checked like
 * any other and never become variables of the process. A form that is completed without them is not refused: it may have
 * been opened before there was anything to ask.
 */
public interface FormAddition {

    /** Keys of all fields it may ever add. */
    Set<String> keys();

    /**
     * What to add to the end of the form.
     *
     * @return form-js components, none if nothing is to be asked by now; empty if it has nothing to do with that task
     */
    Optional<List<JsonNode>> components(String taskId);

    /** Takes the answers of the person who completes the task, within the same transaction; they are valid. */
    void take(String taskId, JsonNode answers);
}
