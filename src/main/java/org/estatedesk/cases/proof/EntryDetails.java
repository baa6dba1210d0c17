package org.estatedesk.cases.proof;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * Makes anything fit for an entry: plain JSON of text, booleans and whole numbers; other numbers as text, times as ISO
 * UTC. Of long text and of binary values, length and SHA-256 stay beside the beginning; of secrets, only those.
 */
public final class EntryDetails {

    private static final int LONGEST = 2000;
    private static final int KEPT = 200;
    private static final Pattern SECRET =
            Pattern.compile("(?i).*(password|passwd|secret|token|credential|api.?key|cvv|密码|口令).*");
    /** What neither PostgreSQL nor UTF-8 can hold: NUL, and half a character. */
    private static final Pattern IMPOSSIBLE = Pattern.compile("[\\x00\\p{Cs}]");
    /** Beyond the first plane, languages disagree on the order of keys. */
    private static final Pattern DISORDERLY = Pattern.compile("[^\\x01-\\uFFFF]|\\p{Cs}");

    private EntryDetails() {}

    /** The same, fit for an entry. */
    public static Map<String, @Nullable Object> of(Map<?, ?> raw) {
        Map<String, @Nullable Object> fit = new HashMap<>();
        raw.forEach((key, value) -> fit.put(name(String.valueOf(key)), named(String.valueOf(key), value)));
        return fit;
    }

    /** Text as the store and the canonical form can hold it. */
    public static String text(String raw) {
        return IMPOSSIBLE.matcher(raw).replaceAll("\uFFFD");
    }

    private static String name(String raw) {
        return DISORDERLY.matcher(raw).replaceAll("\uFFFD");
    }

    private static @Nullable Object named(String name, @Nullable Object value) {
        boolean secret = value != null && SECRET.matcher(name).matches();
        return secret ? digest("", String.valueOf(value)) : fit(value);
    }

    private static @Nullable Object fit(@Nullable Object value) {
        if (value == null || value instanceof Boolean || value instanceof Number n && CanonicalJson.isSafe(n)) {
            return value;
        }
        if (value instanceof Map<?, ?> object) {
            return of(object);
        }
        if (value instanceof Collection<?> list) {
            List<@Nullable Object> fit = new ArrayList<>();
            list.forEach(item -> fit.add(fit(item)));
            return fit;
        }
        return value instanceof byte[] bytes ? digest(bytes) : shortened(plain(value));
    }

    private static String plain(Object value) {
        if (value instanceof Date date) {
            return EntryContent.iso(date.toInstant());
        }
        return value instanceof Instant moment ? EntryContent.iso(moment) : text(value.toString());
    }

    private static Object shortened(String text) {
        return text.length() <= LONGEST ? text : digest(text(text.substring(0, KEPT)), text);
    }

    private static Map<String, @Nullable Object> digest(String beginning, String all) {
        return Map.of("beginning", beginning, "length", all.length(), "sha256", DigestUtils.sha256Hex(all));
    }

    private static Map<String, @Nullable Object> digest(byte[] all) {
        return Map.of("beginning", "", "length", all.length, "sha256", DigestUtils.sha256Hex(all));
    }
}
