package org.estatedesk.drawings.broken;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.contract.Shipped;
import org.estatedesk.drawings.rules.HouseRule;

/** One line of {@code drawings/broken/broken-drawings.txt}: a shipped file, one fault in it, and who must find it where. */
record Mutation(
        String fault,
        String file,
        String at,
        String spot,
        String replacement,
        HouseRule rule,
        String element,
        Set<HouseRule> also) {

    private static final String REMOVE = "(remove)";

    static Mutation read(String line) {
        List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        return new Mutation(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                cells.get(4),
                HouseRule.valueOf(cells.get(5)),
                cells.get(6),
                cells.stream().skip(7).map(HouseRule::valueOf).collect(Collectors.toSet()));
    }

    /** Taking a step out takes its variables along, so other rules may speak as well. */
    boolean isRemoval() {
        return spot.equals(REMOVE);
    }

    DrawingFile broken() {
        DrawingFile whole = Shipped.file(file);
        return new DrawingFile(file, isRemoval() ? Removal.without(whole.content(), at) : changed(whole));
    }

    private byte[] changed(DrawingFile whole) {
        String text = new String(whole.content(), UTF_8);
        int anchor = at.isEmpty() ? 0 : text.indexOf("id=\"" + at + "\"");
        int start = anchor < 0 ? -1 : text.indexOf(spot, anchor);
        if (start < 0) {
            throw new IllegalStateException(fault + ": " + file + " has no " + spot + " at " + at);
        }
        return (text.substring(0, start) + replacement + text.substring(start + spot.length())).getBytes(UTF_8);
    }

    @Override
    public String toString() {
        return fault + ": " + rule + " at " + element;
    }
}
