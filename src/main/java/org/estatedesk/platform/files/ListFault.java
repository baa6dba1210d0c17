package org.estatedesk.platform.files;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.estatedesk.platform.Texts;

/**
 * A spot of a list's file that cannot be read.
 *
 * @param line in the file, from 1
 * @param column number of the field in its line, from 1
 * @param heading of that column; empty where there is none
 * @param problem key of the sentence that says what is wrong
 * @param value what stands there
 */
public record ListFault(int line, int column, String heading, String problem, String value) {

    private static final Texts COMMON = Texts.ofReader("messages/files");

    static ListFault of(Unreadable unreadable) {
        return new ListFault(unreadable.line(), unreadable.column(), "", unreadable.problem(), "");
    }

    /**
     * The fault as a sentence with its line and column, in the reader's language.
     *
     * @param own the list's own texts: {@code <list>.heading.<key>}, and for problems that other lists do not have {@code
     *     <list>.place.<problem>} or, of a value, {@code <list>.wrong.<problem>}
     * @param list what their keys begin with
     */
    String say(Texts own, String list) {
        return sentence(own, list, "place").orElseGet(() -> {
            Map<String, Object> spot = spot(own, list);
            spot.put("reason", reason(own, list));
            return COMMON.say("files.wrong", spot);
        });
    }

    /** What is wrong with the value, without its place; the texts are those of {@link #say}. */
    public String reason(Texts own, String list) {
        return sentence(own, list, "wrong").orElse(problem);
    }

    private Map<String, Object> spot(Texts own, String list) {
        Map<String, Object> spot = new HashMap<>(Map.of("line", line, "column", column, "value", value));
        spot.put("heading", own.label(list + ".heading." + heading, heading));
        spot.put("headings", own.label(list + ".headings", ""));
        return spot;
    }

    private Optional<String> sentence(Texts own, String list, String kind) {
        String key = ".%s.%s".formatted(kind, problem);
        return own.has(list + key)
                ? Optional.of(own.say(list + key, spot(own, list)))
                : Optional.of("files" + key).filter(COMMON::has).map(common -> COMMON.say(common, spot(own, list)));
    }
}
