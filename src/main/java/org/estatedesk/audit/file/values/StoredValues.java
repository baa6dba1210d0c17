package org.estatedesk.audit.file.values;

import java.util.List;
import org.estatedesk.platform.pages.Cursor;

/** Reads values from the engine's history; the workflow part of this module does. */
public interface StoredValues {

    /** The next values of these processes after that key: a name and an id. */
    List<ValueRow> page(List<String> runIds, Cursor after, int rows);

    long count(List<String> runIds);

    /** Whether one of these processes kept the value with that id. */
    boolean has(List<String> runIds, String id);

    /** The next changes of a value after that key: when, the engine's counter, its id. */
    List<ChangeRow> changes(List<String> runIds, String id, Cursor after, int rows);

    long countChanges(String id);
}
