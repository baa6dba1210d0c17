package org.estatedesk.drawings.differences;

/** What happened to an element between two versions; {@code MOVED} is a matter of the picture only. */
public enum ElementChange {
    ADDED,
    REMOVED,
    CHANGED,
    MOVED
}
