package org.estatedesk.audit.search;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.estatedesk.platform.pages.BadParameter;
import org.estatedesk.platform.pages.Cursor;
import org.estatedesk.platform.pages.Window;

/** What cases can be sorted by. Each has an index with the case number behind it, so equal values have an order, too. */
enum Sort {
    OPENED("registered_at", Type.TIME),
    CLOSED("closed_at", Type.TIME),
    NUMBER("case_number", Type.TEXT),
    CUSTOMER("customer_key", Type.TEXT),
    UNIT("unit_key", Type.TEXT),
    CASECLASS("case_class", Type.TEXT),
    OUTCOME("outcome", Type.TEXT),
    LATE("late", Type.COUNT),
    CORRECTIONS("corrections", Type.COUNT);

    /** How a value is written in a cursor, by its type in SQL. */
    private enum Type {
        TIME("timestamptz"),
        TEXT("text"),
        COUNT("integer");

        final String sql;

        Type(String sql) {
            this.sql = sql;
        }
    }

    private static final String NEVER = "infinity";
    private static final Pattern COUNTED = Pattern.compile("\\d{1,9}");

    /** Its column in {@code case_search}. */
    final String column;

    private final Type type;

    Sort(String column, Type type) {
        this.column = column;
        this.type = type;
    }

    /** The name by which callers ask for it: {@code caseClass} and the like. */
    String parameter() {
        return this == CASECLASS ? "caseClass" : name().toLowerCase(Locale.ROOT);
    }

    /** What is selected as the value of a cursor: times with all digits, in UTC. */
    String selected() {
        return type == Type.TIME
                ? "case when s.%1$s = 'infinity' then 'infinity' else to_char(s.%1$s at time zone 'UTC',"
                                .formatted(column)
                        + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') end"
                : "s." + column + "::text";
    }

    /**
     * Behind which case a page begins: by what was sorted, its value there, the number of the case.
     *
     * @throws BadParameter if the cursor is one of another order
     */
    Cursor after(Window window) {
        Cursor after = window.after("ttt");
        if (!after.isStart() && !(after.text(0, "").equals(name()) && accepts(after.text(1, "")))) {
            throw BadParameter.cursor();
        }
        return after;
    }

    /** The rows behind a cursor. */
    Condition behind(Cursor after, boolean ascending) {
        String sql = "(s.%s, s.case_number) %s (cast(:afterValue as %s), :afterNumber)"
                .formatted(column, ascending ? ">" : "<", type.sql);
        return new Condition(sql, Map.of("afterValue", after.text(1, ""), "afterNumber", after.text(2, "")), false);
    }

    String order(boolean ascending) {
        String direction = ascending ? "asc" : "desc";
        return "s.%s %s, s.case_number %s".formatted(column, direction, direction);
    }

    private boolean accepts(String value) {
        return switch (type) {
            case TEXT -> true;
            case COUNT -> COUNTED.matcher(value).matches();
            case TIME -> value.equals(NEVER) || Cursor.isMoment(value);
        };
    }
}
