package org.estatedesk.audit.evidence.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.estatedesk.audit.evidence.report.ReportView.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what was entered or changed as lines "name: value", whatever its depth. A cut value says so, an empty one is a dash. */
@Component
class DetailLines {

    private static final int LONGEST = 400;

    private final EvidenceWords words;

    DetailLines(EvidenceWords words) {
        this.words = words;
    }

    List<Fact> of(Map<?, ?> details) {
        List<Fact> lines = new ArrayList<>();
        details.forEach((name, value) -> add(lines, String.valueOf(name), value));
        return lines;
    }

    private void add(List<Fact> lines, String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((inner, held) -> add(lines, name + "." + inner, held));
        } else if (value instanceof Collection<?> list) {
            int number = 0;
            for (Object held : list) {
                add(lines, name + "[" + ++number + "]", held);
            }
        } else {
            lines.add(new Fact(name, value == null ? "-" : shortened(value.toString())));
        }
    }

    private String shortened(String value) {
        return value.length() <= LONGEST
                ? value
                : words.say("cut", Map.of("beginning", value.substring(0, LONGEST), "length", value.length()));
    }
}
