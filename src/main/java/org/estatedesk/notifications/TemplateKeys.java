package org.estatedesk.notifications;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the check of a drawing needs to know of the message templates; they are the same in each language. */
public final class TemplateKeys {

    /** Where the texts stand. */
    public static final String BUNDLE = "messages/notifications";

    /** What each text may use in every procedure: the case, and the step from which it is sent. */
    public static final Set<String> CASE_FIELDS =
            Set.of("caseNumber", "customerName", "unit", "subject", "caseClass", "registeredAt", "stepName");

    private static final ResourceBundle TEXTS = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

    private TemplateKeys() {}

    /** The fields in braces of that template; empty if there is no such template. */
    public static Optional<Set<String>> fields(String template) {
        return isTemplate(template) ? Optional.of(read(TEXTS.getString(template))) : Optional.empty();
    }

    /** Keys with a dot are parts of other texts. */
    private static boolean isTemplate(String key) {
        return key.indexOf('.') < 0 && TEXTS.containsKey(key);
    }

    private static Set<String> read(String text) {
        return FIELD.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }
}
