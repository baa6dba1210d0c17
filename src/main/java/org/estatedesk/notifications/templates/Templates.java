package org.estatedesk.notifications.templates;

import java.util.Map;
import java.util.function.Function;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.notifications.Content;
import org.estatedesk.notifications.Message;
import org.estatedesk.notifications.Recipient;
import org.estatedesk.notifications.TemplateKeys;
import org.estatedesk.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes messages from the texts of {@code messages/notifications}, in the desk's language. */
@Component
public class Templates {

    private final MessageFields fields;
    private final Texts texts;

    Templates(MessageFields fields, @Value("${estatedesk.language:en}") String language) {
        this.fields = fields;
        this.texts = Texts.of(TemplateKeys.BUNDLE, language);
    }

    /** @throws IllegalArgumentException if there is no such template, or one of its fields is missing; names it */
    public Content write(Message message, ServiceCase about, Recipient recipient) {
        Function<String, @Nullable Object> values = fields.of(about, message);
        String subject = recipient.isStaff() ? "subject.staff" : "subject.customer";
        return new Content(message.template(), texts.say(subject, values), texts.say(message.template(), values));
    }

    /** A line for the journal. */
    public String line(String key, Map<String, String> values) {
        return texts.say("journal." + key, values);
    }

    /** How a recipient is called in the journal. */
    public String name(Recipient recipient, ServiceCase about) {
        if (recipient.kind() != Recipient.Kind.CUSTOMER) {
            return recipient.id();
        }
        String phone = about.contact().customerPhone();
        String name = String.valueOf(about.contact().customerName());
        return line("customer", Map.of("who", phone == null ? name : name + ", " + phone));
    }

    /** How a channel is called. */
    public String channel(String key) {
        return texts.say("label.channel." + key);
    }
}
