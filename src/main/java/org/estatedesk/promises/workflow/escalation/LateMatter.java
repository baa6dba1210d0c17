package org.estatedesk.promises.workflow.escalation;

import java.util.List;
import org.camunda.bpm.engine.task.Task;

/**
 * What one group is asked to see to.
 *
 * @param group the group that is told first
 * @param steps the late steps; none if the deadline took its step away
 * @param names what people call them
 */
record LateMatter(String group, List<Task> steps, String names) {}
