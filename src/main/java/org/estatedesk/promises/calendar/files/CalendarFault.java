package org.estatedesk.promises.calendar.files;

import java.util.HashMap;
import java.util.Map;
import org.estatedesk.platform.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A mistake in an uploaded calendar.
 *
 * @param place where
 * @param field what was meant to stand there; null if that is not known
 * @param reason key of the sentence that says what is wrong, with the fields <code>{value}</code>,
 *     <code>{year}</code> and <code>{limit}</code>
 * @param year the year that was uploaded, or the longest that is allowed
 */
record CalendarFault(Cell place, @Nullable CalendarColumn field, String reason, int year) {

    CalendarFault(Cell place, String reason) {
        this(place, null, reason, 0);
    }

    String say(Texts texts) {
        Map<String, Object> fields = new HashMap<>(Map.of("line", place.line(), "column", place.column()));
        Map<String, Object> values = Map.of("value", place.text(), "year", year, "limit", DayReader.LONGEST_NAME);
        fields.put("reason", texts.say(reason, values));
        if (field != null) {
            fields.put("field", texts.say("column." + field.label()));
        }
        return texts.say(field == null ? "fault.file" : "fault", fields);
    }
}
