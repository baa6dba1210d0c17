package org.estatedesk.cases;

import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.estatedesk.cases.units.UnitKey;
import org.jspecify.annotations.Nullable;

/**
 * Who came to the desk, about what, and how (HOT-20).
 *
 * @param customerPhone as the customer gave it
 * @param unit the customer's house or flat
 * @param channel such as phone or front desk
 * @param subject what it is about, in a word
 */
@Embeddable
public record Contact(
        @Nullable String customerName,
        @Nullable String customerPhone,
        @Nullable String unit,
        @Nullable String channel,
        @Nullable String subject) {

    /**
     * Told within the transaction that opens a case, or is about to put right who came or about what.
     *
     * @param details what was entered as the case was opened, as its journal has it
     * @param opening whether the case is opened just now
     */
    public record Known(String caseNumber, Contact contact, Map<String, ?> details, boolean opening) {}

    static final Contact NONE = new Contact(null, null, null, null, null);

    /** This, put right by what is known now; what is not known now stays. */
    Contact correctedBy(Contact now) {
        return new Contact(
                known(now.customerName, customerName),
                known(now.customerPhone, customerPhone),
                known(now.unit, unit),
                known(now.channel, channel),
                known(now.subject, subject));
    }

    /** By the names of the process variables. */
    Map<String, @Nullable String> fields() {
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("customerName", customerName);
        fields.put("customerPhone", customerPhone);
        fields.put("unit", unit);
        fields.put("channel", channel);
        fields.put("subject", subject);
        return fields;
    }

    private static @Nullable String known(@Nullable String now, @Nullable String before) {
        return now == null || now.isBlank() ? before : now;
    }

    /**
     * Unit and subject as they are compared (A7).
     *
     * @return null if either is missing: then no two contacts are about the same matter
     */
    @Nullable
    String matterKey() {
        UnitKey key = UnitKey.of(unit);
        return key == null || subject == null ? null : key.value() + '|' + UnitKey.fold(subject);
    }

    /**
     * What was put right of who came and about what (HOT-20).
     *
     * @param before by the names of the process variables; a dash for nothing
     * @param after the same names
     */
    record Change(Map<String, String> before, Map<String, String> after) {

        static Change of(Contact before, Contact after) {
            Map<String, @Nullable String> fields = before.fields();
            Map<String, String> old = new TreeMap<>();
            Map<String, String> now = new TreeMap<>();
            after.fields().forEach((name, value) -> {
                if (value != null && !value.equals(fields.get(name))) {
                    now.put(name, value);
                    old.put(name, Objects.requireNonNullElse(fields.get(name), "-"));
                }
            });
            return new Change(old, now);
        }

        Set<String> names() {
            return after.keySet();
        }

        /** One change, for a sentence. */
        Map<String, String> of(String name) {
            return Map.of("before", before.getOrDefault(name, "-"), "after", after.getOrDefault(name, "-"));
        }

        /** All, for the journal. */
        Map<String, ?> details() {
            return Map.of("before", before, "after", after);
        }
    }

    /**
     * By what cases are compared (CMP-02, A7).
     *
     * @param matterKey what counts as the same matter, see {@link #matterKey()}
     * @param unitKey the unit in the form in which all its spellings are one
     * @param unitGist what is equal for units of which somebody has to say whether they are one, see {@link UnitKey#gist()}
     */
    @Embeddable
    record Compared(
            @Nullable String matterKey,
            @Nullable String unitKey,
            @Nullable String unitGist) {

        static Compared of(Contact contact) {
            UnitKey key = UnitKey.of(contact.unit());
            return new Compared(contact.matterKey(), key == null ? null : key.value(), key == null ? null : key.gist());
        }

        @Nullable
        UnitKey key() {
            return unitKey == null ? null : new UnitKey(unitKey);
        }
    }
}
