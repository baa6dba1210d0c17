package org.estatedesk.audit.file.pages;

import java.util.Map;
import org.estatedesk.audit.file.FileWords;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads the parameters {@code after} and {@code size}. */
@Component
public class Windows {

    private static final int LARGEST = 500;

    /** In milliseconds some three thousand years. */
    private static final long LARGEST_NUMBER = 100_000_000_000_000L;

    private final FileWords words;

    Windows(FileWords words) {
        this.words = words;
    }

    /**
     * The page asked for.
     *
     * @param keyParts of how many numbers and texts its cursor consists, and which: {@code "nt"} is a number, then a text
     * @throws ResponseStatusException 400, naming the parameter that cannot be read
     */
    public Window of(@Nullable String after, int size, String keyParts) {
        if (size < 1 || size > LARGEST) {
            throw bad("size", String.valueOf(size));
        }
        return new Window(after == null || after.isEmpty() ? Cursor.START : cursor(after, keyParts), size);
    }

    private Cursor cursor(String after, String keyParts) {
        try {
            Cursor cursor = Cursor.parse(after);
            check(cursor, keyParts);
            return cursor;
        } catch (IllegalArgumentException unreadable) {
            throw bad("after", after);
        }
    }

    private static void check(Cursor cursor, String keyParts) {
        if (cursor.parts().size() != keyParts.length()) {
            throw new IllegalArgumentException("not a key of these rows");
        }
        for (int i = 0; i < keyParts.length(); i++) {
            if (keyParts.charAt(i) == 'n' && Math.abs(cursor.number(i, 0)) > LARGEST_NUMBER) {
                throw new IllegalArgumentException("no time that a store can hold");
            } else if (cursor.text(i, "").indexOf('\0') >= 0) {
                throw new IllegalArgumentException("no text that a store can hold");
            }
        }
    }

    /** The refusal 400 that names a parameter. */
    public ResponseStatusException bad(String parameter, String value) {
        return new ResponseStatusException(
                HttpStatus.BAD_REQUEST, words.say("bad.parameter", Map.of("parameter", parameter, "value", value)));
    }
}
