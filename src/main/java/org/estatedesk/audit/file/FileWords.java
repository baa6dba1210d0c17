package org.estatedesk.audit.file;

import java.util.Map;
import org.estatedesk.platform.Wording;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The words of case files, in the language that the reader's browser asks for. */
@Component
public class FileWords {

    /** A word of {@code messages/audit-file}. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** A sentence of {@code messages/audit-file}. */
    public String say(String key, Map<String, ?> fields) {
        return of("messages/audit-file").say(key, fields::get);
    }

    /** The same, or what the engine or the drawing calls it if there is no word for it. */
    public String label(String key, String otherwise) {
        return of("messages/audit-file").has(key) ? say(key) : otherwise;
    }

    /** The words of another bundle. */
    public Wording of(String bundle) {
        return Wording.of(bundle, LocaleContextHolder.getLocale().getLanguage());
    }
}
