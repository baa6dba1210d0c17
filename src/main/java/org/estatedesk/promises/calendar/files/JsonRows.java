package org.estatedesk.promises.calendar.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list of days, or an object with such a list as {@code days} and perhaps a {@code source}, token by token: only
 * so it knows the line and column of a mistake.
 */
final class JsonRows {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser parser;
    private final List<CalendarRow> rows = new ArrayList<>();
    private @Nullable String source;

    private JsonRows(JsonParser parser) {
        this.parser = parser;
    }

    static JsonRows of(String text) {
        try (JsonParser parser = JSON.createParser(text)) {
            JsonRows read = new JsonRows(parser);
            read.read();
            return read;
        } catch (JsonProcessingException unreadable) {
            JsonLocation at = unreadable.getLocation();
            Cell place = new Cell(unreadable.getOriginalMessage(), at.getLineNr(), at.getColumnNr());
            throw new BadCalendar(new CalendarFault(place, "json.syntax"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    List<CalendarRow> rows() {
        return rows;
    }

    Optional<String> source() {
        return Optional.ofNullable(source);
    }

    private void read() throws IOException {
        if (parser.nextToken() == JsonToken.START_OBJECT) {
            members();
        } else {
            days();
        }
        if (parser.nextToken() != null) {
            throw wrong("json.shape");
        }
    }

    private void members() throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("days")) {
                days();
            } else if (name.equals("source")) {
                source = parser.getValueAsString();
            } else {
                parser.skipChildren();
            }
        }
    }

    private void days() throws IOException {
        expect(parser.currentToken() == JsonToken.START_ARRAY);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            expect(parser.currentToken() == JsonToken.START_OBJECT);
            rows.add(day());
        }
    }

    private CalendarRow day() throws IOException {
        Cell none = here("");
        Map<CalendarColumn, Cell> cells = new EnumMap<>(CalendarColumn.class);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            CalendarColumn column = column(parser.currentName());
            parser.nextToken();
            expect(parser.currentToken().isScalarValue());
            String text = parser.currentToken() == JsonToken.VALUE_NULL
                    ? ""
                    : parser.getText().strip();
            if (cells.put(column, here(text)) != null) {
                throw new BadCalendar(new CalendarFault(here(column.label()), "json.twice"));
            }
        }
        for (CalendarColumn column : CalendarColumn.values()) {
            cells.putIfAbsent(column, none);
        }
        return new CalendarRow(cells);
    }

    private CalendarColumn column(String name) {
        return Arrays.stream(CalendarColumn.values())
                .filter(column -> column.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new BadCalendar(new CalendarFault(here(name), "json.member")));
    }

    private void expect(boolean asExpected) {
        if (!asExpected) {
            throw wrong("json.shape");
        }
    }

    private BadCalendar wrong(String reason) {
        return new BadCalendar(new CalendarFault(here(""), reason));
    }

    private Cell here(String text) {
        JsonLocation at = parser.currentTokenLocation();
        return new Cell(text, at.getLineNr(), at.getColumnNr());
    }
}
