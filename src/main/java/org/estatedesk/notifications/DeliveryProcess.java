package org.estatedesk.notifications;

import java.util.Map;

/** The drawn procedure that brings a message to its recipient; the workflow part of this module starts it. */
public interface DeliveryProcess {

    /**
     * Whether the screens of staff are all that the message needs: then there is nothing to start.
     *
     * @param facts what the table of channels decides upon, by the names of its inputs
     */
    boolean needsNone(Map<String, Object> facts);

    /**
     * Begins in the transaction of the caller; what can fail or take time happens later, in transactions of its own.
     *
     * @param facts what the table of channels decides upon, by the names of its inputs
     */
    void start(Notification notification, Map<String, Object> facts);
}
