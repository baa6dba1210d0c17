package org.estatedesk.drawings.differences.procedures;

import java.util.List;
import java.util.Locale;
import org.estatedesk.drawings.differences.Difference;
import org.estatedesk.drawings.differences.DifferenceReport;
import org.estatedesk.drawings.differences.Words;
import org.estatedesk.drawings.differences.procedures.outline.Node;
import org.estatedesk.drawings.differences.procedures.outline.NodeKind;

/** Steps, questions, deadlines and all else that is no arrow. */
final class NodeComparison {

    private final ComparedProcedures pair;
    private final DifferenceReport report;
    private final AddedSentence added;

    NodeComparison(ComparedProcedures pair, DifferenceReport report) {
        this.pair = pair;
        this.report = report;
        this.added = new AddedSentence(pair.after());
    }

    void compare() {
        pair.after()
                .nodes()
                .values()
                .forEach(node -> pair.before()
                        .node(node.id())
                        .ifPresentOrElse(earlier -> compare(earlier, node), () -> add(node)));
        pair.before().nodes().values().stream()
                .filter(node -> !pair.has(node.id()))
                .forEach(this::remove);
    }

    private void add(Node node) {
        report.mark(node.id(), Difference.Change.ADDED);
        report.say(added.of(node));
        if (pair.had(node.host())) {
            touch(node.host());
        }
    }

    /** What lay in a phase goes with it, in one sentence. */
    private void remove(Node node) {
        report.mark(node.id(), Difference.Change.REMOVED);
        touch(node);
        if (pair.had(node.phase()) && !pair.has(node.phase())) {
            return;
        }
        List<Words> names = pair.before().inside(node.id()).stream()
                .filter(inner -> !pair.has(inner.id()))
                .map(inner -> pair.labelsBefore().brief(inner.id()))
                .toList();
        Words label = pair.labelsBefore().full(node.id());
        report.say(
                names.isEmpty()
                        ? Words.phrase("removed", label)
                        : Words.phrase("removed.with", label, Words.list(names)));
    }

    private void compare(Node before, Node after) {
        if (!after.differsFrom(before)) {
            return;
        }
        report.mark(after.id(), Difference.Change.CHANGED);
        if (!after.worksAs(before)) {
            touch(before);
        }
        Words label = pair.labels().full(after.id());
        compareName(before, after, label);
        comparePlace(before, after, label);
        if (before.type().equals(after.type())) {
            new DetailComparison(pair, report).compare(before, after);
        } else {
            Words now = Words.phrase("type." + after.type());
            report.say(
                    Words.phrase("type.changed", label, now, Words.phrase("type." + before.type()), added.what(after)));
        }
    }

    private void compareName(Node before, Node after, Words label) {
        if (before.name().equals(after.name())) {
            return;
        }
        if (before.name().isEmpty() || after.name().isEmpty()) {
            Words earlier = pair.labelsBefore().full(before.id());
            report.say(Words.phrase("renamed.unnamed", earlier, label));
        } else {
            report.say(Words.phrase(
                    "renamed." + after.kind().name().toLowerCase(Locale.ROOT),
                    ElementLabels.kind(after),
                    Words.quoted(before.name()),
                    Words.quoted(after.name())));
        }
    }

    private void comparePlace(Node before, Node after, Words label) {
        if (!before.host().equals(after.host())) {
            moved("moved.border", before.host(), after.host(), label);
        } else if (!before.phase().equals(after.phase()) && after.host().isEmpty()) {
            moved("moved", before.phase(), after.phase(), label);
        }
    }

    private void moved(String key, String before, String after, Words label) {
        report.say(Words.phrase(
                key, label, pair.labelsBefore().full(before), pair.labels().full(after)));
    }

    /** A case stands in a phase or, for what sits at a border, in the host; the whole procedure is no place. */
    private void touch(Node node) {
        if (node.kind() != NodeKind.PROCEDURE) {
            touch(node.host().isEmpty() ? node.id() : node.host());
        }
    }

    private void touch(String id) {
        report.touch(id);
        pair.before().inside(id).forEach(inner -> report.touch(inner.id()));
    }
}
