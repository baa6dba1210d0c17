package org.estatedesk.notifications;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.estatedesk.notifications.channels.Outcome;
import org.jspecify.annotations.Nullable;

/** A message to one recipient about a case: the text that went out, and how it got there. All times are UTC. */
@Entity
@Table(name = "notification")
public class Notification {

    /** Where a message stands. */
    public enum State {
        /** Just written; no transaction ends with it. */
        WRITTEN,
        /** On its way, or waiting for its next try, or for somebody to telephone. */
        WAITING,
        /** A provider took it. */
        SENT,
        /** On the screens of those it is meant for. */
        SHOWN,
        /** Somebody told it by telephone. */
        CALLED,
        /** No channel and no call got it there. */
        FAILED,
        /** Kept only: no channel is configured for this recipient. */
        NOT_SENT
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notification_seq")
    @SequenceGenerator(name = "notification_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private @Nullable Integer version;

    @Column(updatable = false)
    private String caseNumber;

    /** One call of the building block; its messages to several recipients share it. */
    @Column(updatable = false)
    private String eventKey;

    @Embedded
    private Recipient recipient;

    private @Nullable String email;
    private @Nullable String phone;
    private @Nullable String channelAsked;
    private @Nullable String channel;

    @Embedded
    private Content content;

    @Enumerated(EnumType.STRING)
    private State state = State.WRITTEN;

    @Column(updatable = false)
    private Instant createdAt;

    private @Nullable Instant settledAt;

    @ElementCollection
    @CollectionTable(name = "notification_attempt", joinColumns = @JoinColumn(name = "notification_id"))
    @OrderColumn(name = "attempt_no")
    private List<Attempt> attempts = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Notification() {}

    Notification(Message message, String eventKey, Recipient recipient, Content content, Instant createdAt) {
        this.caseNumber = message.caseNumber();
        this.channelAsked = message.channel();
        this.eventKey = eventKey;
        this.recipient = recipient;
        this.content = content;
        this.createdAt = createdAt;
    }

    /** Addresses that the case or the drawing gave. */
    void addresses(@Nullable String knownEmail, @Nullable String knownPhone) {
        email = knownEmail;
        phone = knownPhone;
    }

    void waiting() {
        state = State.WAITING;
    }

    int tried(Attempt attempt) {
        channel = attempt.channel();
        attempts.add(attempt);
        return attempts.size() - 1;
    }

    void answered(int no, Outcome outcome) {
        attempts.set(no, attempts.get(no).answered(outcome));
    }

    void settled(State as, Instant at) {
        state = as;
        settledAt = at;
    }

    /** The key for the provider: the same for each try of this message by that channel, and for nothing else. */
    String deliveryKey(String by) {
        String name = String.join("|", eventKey, recipient.id(), by);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    List<Attempt> attempts(String by) {
        return attempts.stream().filter(attempt -> attempt.channel().equals(by)).toList();
    }

    /** Rises with each message. */
    public long id() {
        return Objects.requireNonNull(id);
    }

    public String caseNumber() {
        return caseNumber;
    }

    public Recipient recipient() {
        return recipient;
    }

    /** E-mail address of a customer, or asked for by the drawing. */
    public @Nullable String email() {
        return email;
    }

    /** Telephone number of a customer, or asked for by the drawing. */
    public @Nullable String phone() {
        return phone;
    }

    public @Nullable String channelAsked() {
        return channelAsked;
    }

    /** The channel tried last; null if none was. */
    public @Nullable String channel() {
        return channel;
    }

    public Content content() {
        return content;
    }

    public State state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it was sent, shown, told or given up; null while it waits. */
    public @Nullable Instant settledAt() {
        return settledAt;
    }

    /** Each try of the machine, oldest first; the last one's answer says what the provider said. */
    public List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    /**
     * The text of a message as it goes out.
     *
     * @param template key it was written from
     * @param subject one line, for channels that have one
     */
    @Embeddable
    public record Content(String template, String subject, String text) {}
}
