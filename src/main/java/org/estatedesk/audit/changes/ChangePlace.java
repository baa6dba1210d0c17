package org.estatedesk.audit.changes;

import java.time.Instant;
import java.util.Comparator;
import org.estatedesk.platform.pages.Cursor;
import org.estatedesk.platform.pages.Window;
import org.jspecify.annotations.Nullable;

/**
 * The place of a change: by time, then by kind, then by id. Pages go on after a mark.
 *
 * @param id unique within its kind; of the ids of one moment, the lesser comes later on the page
 */
public record ChangePlace(Instant at, String kind, String id) {

    /** The order of pages. */
    static final Comparator<ChangePlace> NEWEST_FIRST = Comparator.comparing(ChangePlace::at)
            .thenComparing(ChangePlace::kind)
            .reversed();

    Cursor cursor() {
        return Cursor.of(at, kind, id);
    }

    /** Behind which mark a page begins; null for the first page. */
    static @Nullable ChangePlace after(Window window) {
        Cursor cursor = window.after("itt");
        return cursor.isStart() ? null : new ChangePlace(cursor.instant(0), cursor.text(1, ""), cursor.text(2, ""));
    }
}
