package org.estatedesk.notifications.channels;

/** One way out of the desk. */
interface Channel {

    /** As drawings and the table of channels call it. */
    String key();

    /** Whether the desk has been told how to use it. */
    boolean isConfigured();

    /** Whether it finds staff by the keys of groups and people, without addresses of theirs. */
    default boolean knowsStaff() {
        return false;
    }

    /** Tries once; blocks until the provider answered, {@link Channels} limits how long. */
    Outcome send(Letter letter);
}
