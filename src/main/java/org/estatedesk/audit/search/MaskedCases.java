package org.estatedesk.audit.search;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.masks.KnownValue;
import org.estatedesk.audit.masks.Masking;
import org.estatedesk.audit.masks.Unmasked;
import org.estatedesk.cases.Contact;
import org.estatedesk.platform.files.PlainJson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is masked is searched as masked, lest it be guessed piece by piece (KNB-06): writes down how the searched texts of a
 * case read behind the mask, where that hides anything. See {@code V29__masked_search.sql}.
 */
@Component
class MaskedCases {

    private static final String WRITE = """
            insert into case_masked (case_number, customer_name, unit, subject, words)
            values (:number, :customer, :unit, :subject, :words)
            on conflict (case_number) do update set customer_name = excluded.customer_name, unit = excluded.unit,
                subject = excluded.subject, words = excluded.words""";

    private final JdbcClient store;
    private final Masking masking;

    MaskedCases(JdbcClient store, Masking masking) {
        this.store = store;
        this.masking = masking;
    }

    /** Comes before the row of the search is written. */
    @EventListener
    void write(Contact.Known told) {
        Map<String, @Nullable String> hidden = hidden(told.contact(), told.details());
        if (!told.opening() || hidden.values().stream().anyMatch(Objects::nonNull)) {
            store.sql(WRITE).param("number", told.caseNumber()).params(hidden).update();
        }
    }

    /** Null for each text that reads the same. */
    private Map<String, @Nullable String> hidden(Contact contact, Map<String, ?> details) {
        Map<?, ?> values = details.get("values") instanceof Map<?, ?> entered ? entered : Map.of();
        Mask mask = masking.of(contact, known(values));
        Map<String, @Nullable String> hidden = new HashMap<>();
        hidden.put("customer", hidden(contact.customerName(), mask.text(contact.customerName())));
        hidden.put("unit", hidden(contact.unit(), mask.text(contact.unit())));
        hidden.put("subject", hidden(contact.subject(), mask.text(contact.subject())));
        hidden.put("words", hidden(lines(values, new Unmasked()), lines(values, mask)));
        return hidden;
    }

    private static @Nullable String hidden(@Nullable String text, @Nullable String shown) {
        return Objects.equals(text, shown) ? null : shown;
    }

    private List<KnownValue> known(Map<?, ?> values) {
        return values.entrySet().stream()
                .filter(field -> field.getValue() instanceof String)
                .map(field -> new KnownValue(
                        field.getKey().toString(), field.getValue().toString()))
                .filter(field -> masking.personal().kind(field.field()).isPresent())
                .toList();
    }

    /** Each answer on a line; as in {@code registered_words}, nobody searches for telephone numbers. */
    private static String lines(Map<?, ?> values, Mask mask) {
        return values.entrySet().stream()
                .filter(field -> field.getValue() != null)
                .map(field -> Map.entry(field.getKey().toString(), field.getValue()))
                .filter(field -> !field.getKey().toLowerCase(Locale.ROOT).contains("phone"))
                .map(field -> line(mask.value(field.getKey(), field.getValue())))
                .collect(Collectors.joining("\n"));
    }

    private static String line(@Nullable Object shown) {
        JsonNode value = PlainJson.MAPPER.valueToTree(shown);
        return (value.isValueNode() ? value.asText() : value.toString()).replaceAll("\\s", " ");
    }
}
