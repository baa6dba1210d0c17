package org.estatedesk.audit.file.pages;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which page is asked for.
 *
 * @param size how many rows at most
 */
public record Window(Cursor after, int size) {

    /** How many rows to read: one more tells whether another page follows. */
    public int rows() {
        return size + 1;
    }

    /** The rows of the page among those that were read. */
    public <T> List<T> page(List<T> read) {
        return read.size() > size ? read.subList(0, size) : read;
    }

    /** Where the next page begins; null if this is the last. */
    public <T> @Nullable String next(List<T> read, Function<T, Cursor> key) {
        return read.size() > size ? key.apply(read.get(size - 1)).encode() : null;
    }
}
