package org.estatedesk.drawings.differences.procedures;

import java.util.Map;
import java.util.Set;
import org.estatedesk.drawings.differences.DifferenceReport;
import org.estatedesk.drawings.differences.Words;
import org.estatedesk.drawings.differences.procedures.outline.Node;
import org.estatedesk.drawings.differences.procedures.outline.Procedure;
import org.estatedesk.drawings.differences.procedures.outline.SequenceFlow;

/** The details of one element: what is known gets its own sentence, of the rest it is said that it changed. */
final class DetailComparison {

    private final ComparedProcedures pair;
    private final DifferenceReport report;

    DetailComparison(ComparedProcedures pair, DifferenceReport report) {
        this.pair = pair;
        this.report = report;
    }

    void compare(Node before, Node after) {
        Words label = pair.labels().full(after.id());
        Set<String> changed = DifferenceReport.changed(before.details(), after.details());
        boolean isMessage = MessageComparison.tells(before) || MessageComparison.tells(after);
        if (isMessage && changed.removeAll(MessageComparison.DETAILS)) {
            MessageComparison.compare(before, after, label).forEach(report::say);
        }
        if (changed.remove("timer")) {
            changed.remove("timerKind");
            report.say(PropertySentences.timer(pair, before, after));
        }
        if (changed.remove("default")) {
            compareDefault(before, after, label);
        }
        compareRest(changed, label, before.details(), after.details());
    }

    /** Of arrows: their ends, names and conditions are compared elsewhere. */
    void compare(SequenceFlow before, SequenceFlow after, Words label) {
        compareRest(
                DifferenceReport.changed(before.details(), after.details()), label, before.details(), after.details());
    }

    private void compareRest(Set<String> changed, Words label, Map<String, String> before, Map<String, String> after) {
        if (changed.remove("documentation")) {
            report.describe(label);
        }
        changed.forEach(key -> report.say(PropertySentences.of(key, label, before.get(key), after.get(key))));
    }

    private void compareDefault(Node before, Node after, Words label) {
        Words earlier = answer(pair.before(), before);
        Words now = answer(pair.after(), after);
        if (!earlier.equals(now)) {
            report.say(Words.phrase("default", label, now, earlier));
        }
    }

    private static Words answer(Procedure procedure, Node node) {
        return node.detail("default")
                .map(procedure.ways()::get)
                .map(way -> new ElementLabels(procedure).answer(way))
                .orElseGet(() -> Words.phrase("none"));
    }
}
