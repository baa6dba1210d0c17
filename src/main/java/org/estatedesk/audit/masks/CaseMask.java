package org.estatedesk.audit.masks;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.estatedesk.audit.Mask;
import org.estatedesk.platform.files.PlainJson;
import org.jspecify.annotations.Nullable;

/** Masks what is personal in one case: by the names of fields, and wherever in text it is repeated. */
public final class CaseMask implements Mask {

    private static final Pattern NAMES = Pattern.compile("[,，、;；/\\r\\n]+");

    private final PersonalData personal;
    private final NumberMask numbers;
    private final KnownTexts names;
    private final KnownTexts emails;

    /**
     * Makes the mask of a case.
     *
     * @param known values of its personal fields
     * @param customer the customer's own name, which stays visible
     * @param published telephone numbers that are everybody's, as digits
     */
    public CaseMask(
            PersonalData personal, Collection<KnownValue> known, @Nullable String customer, Set<String> published) {
        this.personal = personal;
        this.numbers = new NumberMask(of(PersonalKind.TELEPHONE, known).toList(), published);
        this.names = new KnownTexts(
                of(PersonalKind.NAME, known)
                        .flatMap(NAMES::splitAsStream)
                        .map(String::strip)
                        .filter(name ->
                                !name.equals(customer) && !Hidden.names(name).equals(name))
                        .toList(),
                Hidden::names);
        this.emails = new KnownTexts(of(PersonalKind.EMAIL, known).toList(), Hidden::email);
    }

    private Stream<String> of(PersonalKind kind, Collection<KnownValue> known) {
        return known.stream()
                .filter(value ->
                        personal.kind(value.field()).filter(kind::equals).isPresent())
                .map(KnownValue::text);
    }

    @Override
    public boolean hides() {
        return true;
    }

    @Override
    public @Nullable String text(@Nullable String text) {
        return text == null ? null : names.text(emails.text(numbers.text(text)));
    }

    @Override
    public @Nullable Object value(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<Object, @Nullable Object> shown = new LinkedHashMap<>();
            map.forEach((key, held) -> shown.put(key, value(inside(name, String.valueOf(key)), held)));
            return shown;
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(held -> value(name, held)).toList();
        }
        if (value instanceof Number number) {
            String masked = written(name, number.toString());
            return masked.equals(number.toString()) ? value : masked;
        }
        return value instanceof CharSequence text ? written(name, text.toString()) : value;
    }

    private static String inside(String list, String field) {
        return list.substring(list.lastIndexOf('.') + 1) + "." + field;
    }

    private String written(String name, String text) {
        return json(name, text).orElseGet(() -> text(personal.kind(name).orElse(null), text));
    }

    private String text(@Nullable PersonalKind kind, String text) {
        String shown = kind == null
                ? text
                : switch (kind) {
                    case TELEPHONE -> numbers.field(text);
                    case NAME -> Hidden.names(text);
                    case EMAIL -> Hidden.email(text);
                    case DOCUMENT -> Hidden.document();
                };
        return String.valueOf(text(shown));
    }

    /** Lists and objects are kept as text, too; one in which nothing is masked stays as it was written. */
    private Optional<String> json(String name, String text) {
        if (!text.startsWith("{") && !text.startsWith("[")) {
            return Optional.empty();
        }
        try {
            Object held = PlainJson.MAPPER.readValue(text, Object.class);
            Object shown = value(name, held);
            return Optional.of(held.equals(shown) ? text : PlainJson.MAPPER.writeValueAsString(shown));
        } catch (JsonProcessingException noJson) {
            return Optional.empty();
        }
    }
}
