package org.estatedesk.audit.search;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page ended: the value it was sorted by, and the number of its last case. Callers hand it back as it came.
 *
 * @param sort by what was sorted; it is good for no other order
 */
record Cursor(Sort sort, String value, String number) {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    String encoded() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(this));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty if it is no cursor for that order. */
    static Optional<Cursor> decoded(String text, Sort sort) {
        try {
            Cursor cursor = JSON.readValue(Base64.getUrlDecoder().decode(text), Cursor.class);
            return Optional.ofNullable(cursor).filter(read -> read.fits(sort));
        } catch (IOException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private boolean fits(Sort asked) {
        return sort == asked && isText(value) && isText(number) && asked.accepts(value);
    }

    private static boolean isText(@org.jspecify.annotations.Nullable String text) {
        return text != null && text.indexOf('\0') < 0;
    }
}
