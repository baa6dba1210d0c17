package org.estatedesk.platform.pages;

import java.util.List;
import java.util.function.Function;

/**
 * Which page is asked for: the parameters {@code after} and {@code size} of a request, 100 rows if it names no size. Whatever
 * answers requests takes it as an argument.
 *
 * @param start behind which row
 * @param size how many rows at most
 */
public record Window(Cursor start, int size) {

    /**
     * Behind which row.
     *
     * @param kinds what the key of these rows consists of: {@code n} a number, {@code i} a moment in ISO, {@code t} a text
     * @throws BadParameter if the cursor is none of theirs
     */
    public Cursor after(String kinds) {
        if (!start.fits(kinds)) {
            throw BadParameter.cursor();
        }
        return start;
    }

    /** How many rows to read: one more tells whether another page follows. */
    public int rows() {
        return size + 1;
    }

    /** The rows of the page among those that were read. */
    public <T> List<T> page(List<T> read) {
        return read.size() > size ? read.subList(0, size) : read;
    }

    /** The page of rows that are read as readers see them. */
    public <T> Page<T> show(List<T> read, long total, Function<T, Cursor> key) {
        return show(read, total, key, Function.identity());
    }

    /**
     * The page, each row as readers see it.
     *
     * @param read up to {@link #rows} rows
     * @param total how many rows the whole list has
     * @param key where a row stands in the list
     */
    public <R, T> Page<T> show(List<R> read, long total, Function<R, Cursor> key, Function<R, T> shown) {
        String next = read.size() > size ? key.apply(read.get(size - 1)).encode() : null;
        return new Page<>(page(read), total, next).map(shown);
    }
}
