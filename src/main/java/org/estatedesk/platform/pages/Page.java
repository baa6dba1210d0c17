package org.estatedesk.platform.pages;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a long list, as it goes over the wire.
 *
 * @param items what is on it
 * @param total how many the whole list has
 * @param next what to pass as {@code after} for the next page; null if this is the last
 */
public record Page<T>(List<T> items, long total, @Nullable String next) {

    /** The same page, each item as readers see it. */
    public <S> Page<S> map(Function<T, S> shown) {
        return new Page<>(items.stream().map(shown).toList(), total, next);
    }
}
