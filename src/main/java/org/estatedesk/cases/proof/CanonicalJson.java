package org.estatedesk.cases.proof;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one way to write an entry down, RFC 8785: keys in order, no blanks, only the escapes that JSON asks for. Numbers are
 * whole and below 2^53, so that every language writes them alike.
 */
final class CanonicalJson {

    private static final long LARGEST = (1L << 53) - 1;

    private final StringBuilder written = new StringBuilder();

    private CanonicalJson() {}

    /**
     * Writes an object.
     *
     * @throws IllegalArgumentException if it holds anything but text, booleans, small whole numbers, nulls, lists and
     *     objects
     */
    static String of(Map<?, ?> object) {
        CanonicalJson json = new CanonicalJson();
        json.write(object);
        return json.written.toString();
    }

    static boolean isSafe(Number number) {
        return (number instanceof Integer || number instanceof Long || number instanceof Short)
                && Math.abs(number.longValue()) <= LARGEST;
    }

    private void write(@Nullable Object value) {
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof Map<?, ?> object) {
            object(object);
        } else if (value instanceof List<?> list) {
            list(list);
        } else if (value == null || value instanceof Boolean || value instanceof Number number && isSafe(number)) {
            written.append(value);
        } else {
            throw new IllegalArgumentException("Has no canonical form: " + value.getClass());
        }
    }

    private void object(Map<?, ?> object) {
        Map<String, @Nullable Object> ordered = new TreeMap<>();
        object.forEach((key, value) -> ordered.put((String) key, value));
        String separator = "{";
        for (Map.Entry<String, @Nullable Object> member : ordered.entrySet()) {
            written.append(separator);
            text(member.getKey());
            written.append(':');
            write(member.getValue());
            separator = ",";
        }
        written.append(ordered.isEmpty() ? "{}" : "}");
    }

    private void list(List<?> list) {
        written.append('[');
        for (int i = 0; i < list.size(); i++) {
            written.append(i == 0 ? "" : ",");
            write(list.get(i));
        }
        written.append(']');
    }

    private void text(String text) {
        written.append('"');
        text.chars().forEach(this::character);
        written.append('"');
    }

    private void character(int c) {
        switch (c) {
            case '"' -> written.append("\\\"");
            case '\\' -> written.append("\\\\");
            case '\b' -> written.append("\\b");
            case '\f' -> written.append("\\f");
            case '\n' -> written.append("\\n");
            case '\r' -> written.append("\\r");
            case '\t' -> written.append("\\t");
            default -> written.append(c < ' ' ? "\\u%04x".formatted(c) : String.valueOf((char) c));
        }
    }
}
