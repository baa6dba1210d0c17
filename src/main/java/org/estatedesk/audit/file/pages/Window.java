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

    /**
     * The page, each row as readers see it.
     *
     * @param read up to {@link #rows} rows
     * @param total how many rows the whole list has
     * @param key where a row stands in the list
     */
    public <R, T> Page<T> show(List<R> read, long total, Function<R, Cursor> key, Function<R, T> shown) {
        return new Page<>(page(read).stream().map(shown).toList(), total, next(read, key));
    }

    private <T> @Nullable String next(List<T> read, Function<T, Cursor> key) {
        return read.size() > size ? key.apply(read.get(size - 1)).encode() : null;
    }
}
