package org.estatedesk.drawings.differences.forms;

import java.util.Set;
import org.estatedesk.drawings.differences.Words;
import org.jspecify.annotations.Nullable;

/** The sentence for one changed detail of a question. */
final class FieldSentences {

    private static final Set<String> NAMES = Set.of("label", "dateLabel");
    private static final Set<String> LIMITS =
            Set.of("validate.maxLength", "validate.minLength", "validate.min", "validate.max", "decimalDigits");
    private static final Set<String> SWITCHES = Set.of("validate.required", "readonly", "disabled");

    private FieldSentences() {}

    static Words of(String key, FormComponent before, FormComponent after) {
        String earlier = before.details().get(key);
        String now = after.details().get(key);
        if (NAMES.contains(key)) {
            return Words.phrase(
                    "renamed", after.kind(), Words.quoted(before.shortName()), Words.quoted(after.shortName()));
        }
        if (LIMITS.contains(key)) {
            return Words.phrase(
                    "detail.value", after.label(), Words.phrase("field." + key), value(earlier), value(now));
        }
        if (SWITCHES.contains(key)) {
            return Words.phrase("field." + key + ("true".equals(now) ? ".on" : ".off"), after.label());
        }
        return Words.phrase("detail", after.label(), Words.phrase("field." + key));
    }

    private static Words value(@Nullable String written) {
        return written == null ? Words.phrase("none") : Words.plain(written);
    }
}
