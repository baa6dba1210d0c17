package org.estatedesk.notifications;

/** The drawn procedure that brings a message to its recipient; the workflow part of this module starts it. */
public interface DeliveryProcess {

    /**
     * What the table of channels decides upon.
     *
     * @param gravity class of the case, or {@code none}
     * @param channelAsked the channel that the drawing asked for, or {@code any}
     * @param hour 0 to 23 in the desk's zone
     * @param emailReady e-mail is configured and an address is known
     * @param webhookReady the webhook is configured and a number is known
     */
    record Routing(
            Recipient.Kind recipientKind,
            String gravity,
            String channelAsked,
            int hour,
            boolean emailReady,
            boolean webhookReady) {}

    /** Begins in the transaction of the caller; what can fail or take time happens later, in transactions of its own. */
    void start(Notification notification, Routing routing);
}
