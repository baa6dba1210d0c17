package org.estatedesk.cases;

import jakarta.persistence.Embeddable;
import java.util.LinkedHashMap;
import java.util.Map;
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
}
