package org.estatedesk.forms.checks;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.estatedesk.forms.schema.FormField;

/** The rules {@code pattern} and {@code validationType}. */
final class TextFormat {

    /** The pattern of the HTML standard for e-mail addresses, as in form-js. */
    private static final Pattern EMAIL = Pattern.compile("[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@"
            + "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*");

    /** An international number; form-js also looks at the country codes, and tolerates text in front. */
    private static final Pattern PHONE = Pattern.compile("(\\+|00)[0-9]{6,24}");

    private TextFormat() {}

    static Optional<AnswerFault> fault(FormField field, String text) {
        String pattern = field.rule("pattern").asText();
        if (!pattern.isEmpty() && !matches(pattern, text)) {
            return Optional.of(AnswerFault.of("pattern", example(field, pattern)));
        }
        return switch (field.rule("validationType").asText()) {
            case "email" -> EMAIL.matcher(text).matches() ? Optional.empty() : Optional.of(AnswerFault.of("email"));
            case "phone" -> PHONE.matcher(text).matches() ? Optional.empty() : Optional.of(AnswerFault.of("phone"));
            default -> Optional.empty();
        };
    }

    /** What the form says about the field helps a person more than its pattern. */
    private static String example(FormField field, String pattern) {
        String description = field.definition().path("description").asText().strip();
        boolean computed = description.startsWith("=") || description.contains("{{");
        return description.isEmpty() || computed ? pattern : description;
    }

    /** Found anywhere in the text, as {@code RegExp.test} has it; a pattern that no machine understands binds nobody. */
    private static boolean matches(String pattern, String text) {
        try {
            return Pattern.compile(pattern).matcher(new PatientText(text)).find();
        } catch (PatternSyntaxException e) {
            return true;
        } catch (PatientText.OutOfPatience e) {
            return false;
        }
    }
}
