package org.estatedesk.forms.checks;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.Pattern;
import org.estatedesk.forms.schema.FieldKind;
import org.estatedesk.forms.schema.FormField;

/**
 * What people typed or pasted, as they meant it: without blanks around it, and with narrow digits, letters and signs where a
 * telephone, a number, a date or an identifier is asked. Words stay as they were typed.
 */
public final class Typed {

    /** Blanks of all kinds: those of other scripts, those that do not break a line, and those without a width. */
    private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}\\u200B\\uFEFF]+|[\\s\\p{Z}\\u200B\\uFEFF]+$");

    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");

    /** What has no narrow form of its own. */
    private static final Map<Character, Character> SIGNS =
            Map.of('。', '.', '、', ',', '“', '"', '”', '"', '‘', '\'', '’', '\'');

    private static final String WORDS = "王小明";

    private Typed() {}

    /** The answer to a field as it is meant; the same where nothing is to be mended. */
    public static String meant(FormField field, String typed) {
        String trimmed = AROUND.matcher(typed).replaceAll("");
        return switch (field.kind()) {
            case TEXTAREA -> trimmed;
            case TEXTFIELD -> asksForAnIdentifier(field) ? folded(trimmed) : trimmed;
            case NUMBER, DATETIME -> folded(trimmed);
            default -> typed;
        };
    }

    /** Whether people type into fields of this kind. */
    public static boolean isTyped(FieldKind kind) {
        return switch (kind) {
            case TEXTFIELD, TEXTAREA, NUMBER, DATETIME -> true;
            default -> false;
        };
    }

    /** Where no words are taken, a telephone, a number or the like is asked for. */
    private static boolean asksForAnIdentifier(FormField field) {
        return TextFormat.fault(field, WORDS).isPresent();
    }

    private static String folded(String text) {
        StringBuilder narrow = new StringBuilder();
        DASH.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("-")
                .chars()
                .forEach(sign -> narrow.append(SIGNS.getOrDefault((char) sign, (char) sign)));
        return narrow.toString();
    }
}
