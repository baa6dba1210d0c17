package org.estatedesk.audit.file;

import java.util.Map;
import org.estatedesk.platform.Texts;
import org.springframework.stereotype.Component;

/** The words of case files, in the language that the reader's browser asks for. */
@Component
public class FileWords {

    private static final Texts FILE = Texts.ofReader("messages/audit-file");

    /** A word of {@code messages/audit-file}. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** A sentence of {@code messages/audit-file}. */
    public String say(String key, Map<String, ?> fields) {
        return FILE.say(key, fields);
    }

    /** The same, or what the engine or the drawing calls it if there is no word for it. */
    public String label(String key, String otherwise) {
        return FILE.find(key).orElse(otherwise);
    }

    /** The words of another bundle. */
    public Texts of(String bundle) {
        return Texts.ofReader(bundle);
    }
}
