package org.estatedesk.notifications;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.notifications.Notification.State;
import org.estatedesk.notifications.channels.Addresses;
import org.estatedesk.notifications.channels.Channels;
import org.estatedesk.notifications.channels.Letter;
import org.estatedesk.notifications.channels.Outcome;
import org.estatedesk.platform.DeskTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps on a message's way, as the drawn procedure {@code notification-delivery} takes them. */
@Service
@Transactional
public class Deliveries {

    /**
     * How one try went.
     *
     * @param permanent whether trying again could not help
     * @param attempts how often this channel was tried, this time included
     */
    public record Try(boolean delivered, boolean permanent, int attempts) {}

    /**
     * What somebody needs who tells it by telephone.
     *
     * @param phone null if no number is known
     * @param run the case's own process, whose open steps tell who holds it
     */
    public record CallSheet(String name, @Nullable String phone, String text, String run) {}

    private final Cases cases;
    private final DeskTime time;
    private final NotificationRecords records;
    private final Addresses addresses;
    private final Channels channels;
    private final DeliveryProcess process;
    private final DeliveryJournal journal;

    Deliveries(
            Cases cases,
            DeskTime time,
            NotificationRecords records,
            Addresses addresses,
            Channels channels,
            DeliveryProcess process,
            DeliveryJournal journal) {
        this.cases = cases;
        this.time = time;
        this.records = records;
        this.addresses = addresses;
        this.channels = channels;
        this.process = process;
        this.journal = journal;
    }

    /** Starts the procedure; a message that it settles at once needs one line in the journal, not two. */
    void begin(Notification written, ServiceCase about) {
        process.start(written, facts(written, about));
        if (written.state() == State.WRITTEN) {
            written.waiting();
            journal.written(written, about);
        }
    }

    /** What the table of channels decides upon, by the names of its inputs. */
    private Map<String, Object> facts(Notification written, ServiceCase about) {
        return Map.of(
                "recipientKind", written.recipient().kind().name().toLowerCase(Locale.ROOT),
                "gravity", Objects.requireNonNullElse(about.caseClass(), "none"),
                "channelAsked", Objects.requireNonNullElse(written.channelAsked(), "any"),
                "hour", time.now().atZone(time.zone()).getHour(),
                "emailReady", isReady(written, Channels.EMAIL),
                "webhookReady", isReady(written, Channels.SMS));
    }

    /** Whether the channel is configured and an address is known. */
    private boolean isReady(Notification written, String channel) {
        return channels.isConfigured(channel) && !addresses.of(written, channel).isEmpty();
    }

    /**
     * Tries once to send the message; takes up to ten seconds. What the provider does is an answer, not an exception.
     *
     * @param channel key of the channel
     * @throws NoSuchElementException if there is no such message
     */
    public Try attempt(long id, String channel) {
        Notification message = get(id);
        List<String> to = addresses.of(message, channel);
        Outcome outcome = channels.send(channel, letter(message, channel, to));
        message.tried(attempt(message, channel, to, outcome));
        if (outcome.delivered()) {
            settle(id, channel.equals(Channels.SCREEN) ? State.SHOWN : State.SENT, null);
        }
        return new Try(outcome.delivered(), outcome.permanent(), message.attempts(channel));
    }

    private static Letter letter(Notification message, String channel, List<String> to) {
        Notification.Content content = message.content();
        String key = message.deliveryKey(channel);
        return new Letter(to, content.subject(), content.text(), message.caseNumber(), key);
    }

    private Attempt attempt(Notification message, String channel, List<String> to, Outcome outcome) {
        return new Attempt(
                channel,
                to.isEmpty() ? null : String.join(",", to),
                message.deliveryKey(channel),
                time.now(),
                outcome.delivered(),
                outcome.permanent(),
                outcome.answer());
    }

    /** Notes that a channel is given up after its last try. */
    public void giveUp(long id, String channel) {
        Notification message = get(id);
        journal.givenUp(message, cases.get(message.caseNumber()), channel);
    }

    /** What the person at the telephone needs. */
    @Transactional(readOnly = true)
    public CallSheet callSheet(long id) {
        Notification message = get(id);
        ServiceCase about = cases.get(message.caseNumber());
        String customer = about.contact().customerName();
        String name = message.recipient().kind() == Recipient.Kind.CUSTOMER && customer != null
                ? customer
                : message.recipient().id();
        return new CallSheet(name, message.phone(), message.content().text(), about.processInstanceId());
    }

    /**
     * Ends the message's way.
     *
     * @param note what the person at the telephone wrote
     */
    public void settle(long id, State state, @Nullable String note) {
        Notification message = get(id);
        boolean isNew = message.state() == State.WRITTEN;
        message.settled(state, time.now());
        journal.settled(message, cases.get(message.caseNumber()), isNew, note);
    }

    private Notification get(long id) {
        return records.findById(id).orElseThrow(() -> new NoSuchElementException("There is no message " + id));
    }
}
