package org.estatedesk.drawings.differences.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estatedesk.drawings.differences.TimerWords;
import org.estatedesk.drawings.differences.Words;

/** What stands in a cell, in plain words: without quotes, durations and groups by their names. */
final class TableCells {

    private static final Pattern TEXTS = Pattern.compile("\"[^\"]*\"(\\s*,\\s*\"[^\"]*\")*");
    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Set<String> SWITCHES = Set.of("true", "false");

    private TableCells() {}

    static boolean isEmpty(String cell) {
        return cell.isBlank() || cell.strip().equals("-");
    }

    static Words spoken(String cell) {
        if (isEmpty(cell)) {
            return Words.phrase("cell.any");
        }
        String text = cell.strip();
        if (SWITCHES.contains(text)) {
            return Words.phrase("cell." + text);
        }
        return TEXTS.matcher(text).matches() ? Words.list(texts(text)) : Words.plain(text);
    }

    private static List<Words> texts(String written) {
        List<Words> texts = new ArrayList<>();
        Matcher matcher = TEXT.matcher(written);
        while (matcher.find()) {
            String text = matcher.group(1);
            texts.add(TimerWords.duration(text).orElseGet(() -> new Words.Group(text)));
        }
        return texts;
    }
}
