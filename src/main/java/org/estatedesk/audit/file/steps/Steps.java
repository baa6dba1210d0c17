package org.estatedesk.audit.file.steps;

import java.util.List;
import org.estatedesk.platform.pages.Cursor;

/** Reads tasks from the engine's history; the workflow part of this module does. */
public interface Steps {

    /** The next tasks of these processes after that key: when a task was made, and its id. */
    List<StepRow> page(List<String> runIds, Cursor after, int rows);

    long count(List<String> runIds);
}
