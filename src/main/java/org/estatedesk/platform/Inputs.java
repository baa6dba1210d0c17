package org.estatedesk.platform;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a drawing hands to a building block: its input parameters, else the variables of its process.
 *
 * @param block bean name of the block, for the message when something is missing
 * @param source value of an input or variable by name
 */
public record Inputs(String block, Function<String, @Nullable Object> source) {

    /**
     * An input the block cannot do without.
     *
     * @throws IllegalArgumentException naming the block and the input, if it is missing or blank
     */
    public String text(String name) {
        String text = find(name);
        if (text == null) {
            throw new IllegalArgumentException("The building block '" + block + "' lacks its input '" + name + "'");
        }
        return text;
    }

    /** An input that may be left out or blank; without the blanks around it. */
    public @Nullable String find(String name) {
        Object value = source.apply(name);
        return value == null || value.toString().isBlank()
                ? null
                : value.toString().strip();
    }
}
