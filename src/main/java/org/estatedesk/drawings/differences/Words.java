package org.estatedesk.drawings.differences;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.apache.commons.lang3.StringUtils;

/** Words that have no language yet; {@link DifferenceTexts} gives them one. */
public sealed interface Words {

    /** Words that are the same in every language: names and values from the drawing. */
    record Plain(String text) implements Words {}

    /**
     * A text of the bundle.
     *
     * @param key may be longer than any key of the bundle: then what stands before the last dot counts
     */
    record Phrase(String key, List<Words> details) implements Words {}

    /** Several, one after the other. */
    record Listing(List<Words> items) implements Words {}

    /** A group, by the name that people know; what no group has as its key stays as it is. */
    record Group(String key) implements Words {}

    static Words plain(String text) {
        return new Plain(StringUtils.normalizeSpace(text));
    }

    static Words phrase(String key, Words... details) {
        return new Phrase(key, List.copyOf(Arrays.asList(details)));
    }

    /** A name as the drawing spells it. */
    static Words quoted(String name) {
        return phrase("quoted", plain(name));
    }

    static Words list(Collection<? extends Words> items) {
        return new Listing(List.copyOf(items));
    }
}
