package org.estatedesk.notifications;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Contact;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.Wording;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells customers and staff about a case (CMP-24) in the desk's language. No channel is configured yet: each message is
 * kept in the journal of its case and marked as not sent.
 */
@Service
public class Notifications {

    /** The recipient that means the customer of the case. */
    public static final String CUSTOMER = "customer";

    private final Cases cases;
    private final Journal journal;
    private final MessageFields fields;
    private final Wording wording;

    Notifications(
            Cases cases, Journal journal, MessageFields fields, @Value("${estatedesk.language:en}") String language) {
        this.cases = cases;
        this.journal = journal;
        this.fields = fields;
        this.wording = Wording.of("messages/notifications", language);
    }

    /**
     * Writes the message, once for each recipient, in the transaction of the caller.
     *
     * @throws IllegalArgumentException if there is no such template, or one of its fields is missing; names it
     * @throws java.util.NoSuchElementException if there is no such case
     */
    @Transactional
    public void send(Message message) {
        ServiceCase about = cases.get(message.caseNumber());
        String text = wording.say(message.template(), fields.of(about, message));
        for (String recipient : recipients(message)) {
            Map<String, String> line = Map.of("recipient", address(recipient, about), "message", text);
            journal.write(about.caseNumber(), Kind.NOTIFICATION, wording.say("journal.kept", line::get));
        }
    }

    private static List<String> recipients(Message message) {
        return Stream.of(message.to().split(","))
                .map(String::strip)
                .filter(recipient -> !recipient.isEmpty())
                .toList();
    }

    private String address(String recipient, ServiceCase about) {
        if (!recipient.equals(CUSTOMER)) {
            return recipient;
        }
        Contact contact = about.contact();
        String who = Stream.of(contact.customerName(), contact.customerPhone())
                .filter(part -> part != null)
                .collect(Collectors.joining(", "));
        return wording.say("journal.customer", Map.of("who", who)::get);
    }
}
