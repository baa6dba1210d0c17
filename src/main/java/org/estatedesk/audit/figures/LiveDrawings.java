package org.estatedesk.audit.figures;

import java.util.Map;

/** What the drawings that are live say. */
public interface LiveDrawings {

    /**
     * The newest version of a procedure.
     *
     * @param name the procedure's name on one line; without one, its key
     * @param names the names of its elements on one line, by their ids; elements without a name are left out
     */
    record LiveDrawing(String key, String name, Map<String, String> names) {}

    /** All procedures by their keys. */
    Map<String, LiveDrawing> byKey();
}
