package org.estatedesk.tickets.timetable;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values as RFC 4180 has them: fields may stand in quotes, a quote inside is doubled. */
final class Csv {

    private static final char QUOTE = '"';

    /**
     * One record.
     *
     * @param number of the line in the file where it begins, from 1
     */
    record Line(int number, List<String> fields) {

        boolean isBlank() {
            return fields.stream().allMatch(String::isEmpty);
        }
    }

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private List<String> fields = new ArrayList<>();
    private StringBuilder field = new StringBuilder();
    private boolean quoted;
    private int line = 1;
    private int begun = 1;

    private Csv(String text) {
        this.text = text;
    }

    /** All records but empty ones; a quote that is never closed ends with the text. */
    static List<Line> read(String text) {
        Csv csv = new Csv(text.startsWith("\uFEFF") ? text.substring(1) : text);
        csv.read();
        return csv.lines;
    }

    private void read() {
        for (int i = 0; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == '\n') {
                line++;
            }
            if (quoted) {
                i += inQuotes(next, i);
            } else {
                outside(next);
            }
        }
        endLine();
    }

    /** Answers how many characters more were read. */
    private int inQuotes(char next, int at) {
        if (next != QUOTE) {
            field.append(next);
            return 0;
        }
        boolean doubled = at + 1 < text.length() && text.charAt(at + 1) == QUOTE;
        if (doubled) {
            field.append(QUOTE);
        }
        quoted = doubled;
        return doubled ? 1 : 0;
    }

    private void outside(char next) {
        switch (next) {
            case QUOTE -> quoted = true;
            case ',' -> endField();
            case '\n' -> endLine();
            case '\r' -> {}
            default -> field.append(next);
        }
    }

    private void endField() {
        fields.add(field.toString().strip());
        field = new StringBuilder();
    }

    private void endLine() {
        endField();
        Line read = new Line(begun, List.copyOf(fields));
        if (!read.isBlank()) {
            lines.add(read);
        }
        fields = new ArrayList<>();
        begun = line;
    }
}
