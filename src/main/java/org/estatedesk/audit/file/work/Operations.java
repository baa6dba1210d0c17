package org.estatedesk.audit.file.work;

import java.util.List;
import org.estatedesk.platform.pages.Cursor;

/** Reads the engine's operation log; the workflow part of this module does. */
public interface Operations {

    /** The next lines about these processes after that key: when, and the id of the line. */
    List<OperationRow> page(List<String> runIds, Cursor after, int rows);

    long count(List<String> runIds);
}
