package org.estatedesk.platform.files;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads and writes plain JSON where Spring's mapper, with the settings of the web interfaces, is not meant. */
public final class PlainJson {

    /** Knows nothing of Java classes; nobody changes its settings. */
    public static final JsonMapper MAPPER = new JsonMapper();

    private PlainJson() {}
}
