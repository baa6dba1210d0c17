package org.estatedesk.notifications;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.estatedesk.cases.Contact;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes messages from the texts of {@code messages/notifications}, in the desk's language. */
@Component
class Templates {

    private static final String EMPTY = "-";

    private final DeskTime time;
    private final Texts texts;
    private final Texts codes;

    Templates(DeskTime time, @Value("${estatedesk.language:en}") String language) {
        this.time = time;
        this.texts = Texts.of(TemplateKeys.BUNDLE, language);
        this.codes = Texts.of("messages/fields", language);
    }

    /** @throws IllegalArgumentException if there is no such template, or one of its fields is missing; names it */
    Notification.Content write(Message message, ServiceCase about, Recipient recipient) {
        Function<String, @Nullable Object> values = fields(about, message);
        String subject = recipient.isStaff() ? "subject.staff" : "subject.customer";
        return new Notification.Content(
                message.template(), texts.say(subject, values), texts.say(message.template(), values));
    }

    /** A line for the journal. */
    String line(String key, Map<String, String> values) {
        return texts.say("journal." + key, values);
    }

    /** How a recipient is called in the journal. */
    String name(Recipient recipient, ServiceCase about) {
        if (recipient.kind() != Recipient.Kind.CUSTOMER) {
            return recipient.id();
        }
        String phone = about.contact().customerPhone();
        String name = String.valueOf(about.contact().customerName());
        return line("customer", Map.of("who", phone == null ? name : name + ", " + phone));
    }

    /** How a channel is called. */
    String channel(String key) {
        return codes.say("value." + key);
    }

    /** The named values a text may use: those of the case, then those of the process; as people read them. */
    private Function<String, @Nullable Object> fields(ServiceCase about, Message message) {
        Map<String, @Nullable Object> known = ofCase(about);
        return name -> {
            Object value = known.get(name);
            return readable(name, value == null ? orElse(name, message) : value);
        };
    }

    /** What the case leaves empty is no reason to say nothing: the customer may have given no name. */
    private static @Nullable Object orElse(String name, Message message) {
        Object value = message.fields().apply(name);
        return value == null && TemplateKeys.CASE_FIELDS.contains(name) ? EMPTY : value;
    }

    private Map<String, @Nullable Object> ofCase(ServiceCase about) {
        Contact contact = about.contact();
        Map<String, @Nullable Object> known = new HashMap<>();
        known.put("caseNumber", about.caseNumber());
        known.put("customerName", contact.customerName());
        known.put("unit", contact.unit());
        known.put("subject", contact.subject());
        known.put("caseClass", about.caseClass());
        known.put("registeredAt", time.iso(about.registeredAt()));
        return known;
    }

    /** Times in the desk's zone; a value with a name of its own in the bundle, such as a class, by that name. */
    private @Nullable Object readable(String name, @Nullable Object value) {
        String label = "label." + name + "." + value;
        if (texts.has(label)) {
            return texts.say(label);
        }
        return isDay(value)
                ? value
                : time.parse(value).<Object>map(time::readable).orElse(value);
    }

    private static boolean isDay(@Nullable Object value) {
        return value instanceof String text && text.length() == "2026-03-01".length();
    }
}
