package org.estatedesk.drawings.differences.procedures.outline;

/** What people call the things in a drawing; each has a word in the bundle. */
public enum NodeKind {
    PROCEDURE,
    PHASE,
    STEP,
    QUESTION,
    SPLIT,
    JOIN,
    START,
    END,
    DEADLINE,
    EVENT,
    NOTE,
    /** A lane, a pool, a document and the like. */
    OTHER
}
