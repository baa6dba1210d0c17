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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps on a message's way, as the drawn procedure {@code notification-delivery} takes them. */
@Service
@Transactional
public class Deliveries {

    /**
     * How a channel stands after a try.
     *
     * @param reached whether it got to one of the addresses
     * @param open whether there are addresses that another try may reach
     * @param attempts how often this channel was tried
     */
    public record Standing(boolean reached, boolean open, int attempts) {}

    /**
     * A try that the store knows of, though it is not sent yet.
     *
     * @param attempt its number
     */
    public record Begun(int attempt, Letter letter) {}

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

    /** Shows it, or starts the procedure; a message that is settled at once needs one line in the journal, not two. */
    void begin(Notification written, ServiceCase about) {
        Map<String, Object> facts = facts(written, about);
        if (process.needsNone(facts)) {
            written.settled(State.SHOWN, time.now());
            journal.settled(records.save(written), about, true, null);
            return;
        }
        process.start(records.save(written), facts);
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

    /** The addresses that the channel has neither reached nor been refused for good; each is tried for itself. */
    @Transactional(readOnly = true)
    public List<String> left(long id, String channel) {
        return left(get(id), channel);
    }

    private List<String> left(Notification message, String channel) {
        List<Attempt> tried = message.attempts(channel);
        return addresses.of(message, channel).stream()
                .filter(address -> tried.stream().noneMatch(attempt -> attempt.settles(address)))
                .toList();
    }

    /**
     * Notes a try before it is sent: whatever happens then, the store knows that it may have arrived.
     *
     * @param channel key of the channel
     * @throws NoSuchElementException if there is no such message
     */
    public Begun begin(long id, String channel, String address) {
        Notification message = get(id);
        String key = message.deliveryKey(channel);
        int attempt = message.tried(Attempt.begun(channel, address, key, time.now()));
        Notification.Content content = message.content();
        return new Begun(attempt, new Letter(address, content.subject(), content.text(), message.caseNumber(), key));
    }

    /** Sends it; takes up to twelve seconds, so never inside a transaction. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Outcome send(String channel, Begun begun) {
        return channels.send(channel, begun.letter());
    }

    /** What became of a try. */
    public void note(long id, Begun begun, Outcome outcome) {
        get(id).answered(begun.attempt(), outcome);
    }

    /** How the channel stands with the message now. */
    @Transactional(readOnly = true)
    public Standing standing(long id, String channel) {
        Notification message = get(id);
        List<Attempt> attempts = message.attempts(channel);
        boolean reached = attempts.stream().anyMatch(Attempt::delivered);
        return new Standing(reached, !left(message, channel).isEmpty(), Attempt.tries(attempts));
    }

    /** The channel has tried for the last time: the message is settled, or this channel is given up. */
    public void conclude(long id, String channel) {
        Notification message = get(id);
        ServiceCase about = cases.get(message.caseNumber());
        if (message.attempts(channel).stream().noneMatch(Attempt::delivered)) {
            journal.givenUp(message, about, channel);
        } else {
            settle(id, channel.equals(Channels.SCREEN) ? State.SHOWN : State.SENT, null);
            journal.doubts(message, about, channel);
        }
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
