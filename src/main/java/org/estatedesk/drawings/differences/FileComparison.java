package org.estatedesk.drawings.differences;

import org.estatedesk.drawings.DrawingChange.Kind;

/** Compares two versions of a file. */
@FunctionalInterface
public interface FileComparison {

    /**
     * Finds all that differs.
     *
     * @throws UnreadableFile when one of them cannot be read as what it should be
     */
    Difference compare(Kind kind, byte[] before, byte[] after);
}
