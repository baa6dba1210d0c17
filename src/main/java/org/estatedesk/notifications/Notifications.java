package org.estatedesk.notifications;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.notifications.Recipient.Kind;
import org.estatedesk.platform.DeskTime;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells customers and staff about a case (CMP-24) in the desk's language. The text is kept; the drawn procedure {@code
 * notification-delivery} brings it to its recipient, so that a dead provider never holds up a case.
 */
@Service
@Transactional
public class Notifications {

    /**
     * A message to staff, for the screen of those it is meant for.
     *
     * @param id rises with each message; the same message always has the same one
     * @param text as it was written, in the desk's language
     * @param created when it was written
     */
    public record Alert(long id, String text, String caseNumber, Instant created) {}

    /** The recipient that means the customer of the case. */
    public static final String CUSTOMER = Recipients.CUSTOMER;

    /** The variable in which a procedure may keep the customer's e-mail address. */
    static final String CUSTOMER_EMAIL = "customerEmail";

    private static final int MOST_ALERTS = 100;

    private final Cases cases;
    private final DeskTime time;
    private final Templates templates;
    private final NotificationRecords records;
    private final Deliveries deliveries;

    Notifications(Cases cases, DeskTime time, Templates templates, NotificationRecords records, Deliveries deliveries) {
        this.cases = cases;
        this.time = time;
        this.templates = templates;
        this.records = records;
        this.deliveries = deliveries;
    }

    /**
     * Writes the message, once for each recipient, and begins its delivery in the transaction of the caller.
     *
     * @throws IllegalArgumentException if there is no such template, or one of its fields is missing; names it
     * @throws java.util.NoSuchElementException if there is no such case
     */
    public void send(Message message) {
        ServiceCase about = cases.get(message.caseNumber());
        String eventKey = UUID.randomUUID().toString();
        for (Recipient recipient : Recipients.of(message, about)) {
            Notification.Content content = templates.write(message, about, recipient);
            Notification written = new Notification(message, eventKey, recipient, content, time.now());
            address(written, message, about);
            deliveries.begin(written, about);
        }
    }

    /** Addresses of staff are looked up when it is sent. */
    private static void address(Notification written, Message message, ServiceCase about) {
        String id = written.recipient().id();
        if (written.recipient().kind() == Kind.CUSTOMER) {
            Object email = message.fields().apply(CUSTOMER_EMAIL);
            written.addresses(
                    email == null ? null : email.toString(), about.contact().customerPhone());
        } else if (written.recipient().kind() == Kind.ADDRESS) {
            written.addresses(Recipients.isEmail(id) ? id : null, Recipients.isEmail(id) ? null : id);
        }
    }

    /** All messages about a case with their attempts, oldest first. */
    @Transactional(readOnly = true)
    public List<Notification> of(String caseNumber) {
        return records.of(caseNumber);
    }

    /** The messages about a case that follow the one with that id, with their attempts, oldest first. */
    @Transactional(readOnly = true)
    public List<Notification> after(String caseNumber, long id, int most) {
        return records.withAttempts(records.idsAfter(caseNumber, id, Limit.of(most)));
    }

    /** How many messages there are about a case. */
    @Transactional(readOnly = true)
    public long count(String caseNumber) {
        return records.countByCaseNumber(caseNumber);
    }

    /**
     * What a signed-in member of staff is to see on the screen, the newest first, at most a hundred. A message becomes
     * visible when the transaction ends that wrote it: ask again for the last few seconds, and know it by its id.
     *
     * @param person user id
     * @param groups keys of the person's groups
     * @param since written after that moment
     */
    @Transactional(readOnly = true)
    public List<Alert> alerts(String person, Set<String> groups, Instant since) {
        return records.alerts(person, groups, since, Limit.of(MOST_ALERTS));
    }
}
