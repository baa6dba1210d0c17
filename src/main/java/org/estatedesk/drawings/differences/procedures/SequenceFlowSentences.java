package org.estatedesk.drawings.differences.procedures;

import org.estatedesk.drawings.differences.DifferenceReport;
import org.estatedesk.drawings.differences.Words;
import org.estatedesk.drawings.differences.procedures.outline.SequenceFlow;

/** Sentences on arrows. Those that a new or a removed step brings along are understood and not told. */
final class SequenceFlowSentences {

    private final ComparedProcedures pair;
    private final DifferenceReport report;
    private final FlowRoutes routes;

    SequenceFlowSentences(ComparedProcedures pair, DifferenceReport report) {
        this.pair = pair;
        this.report = report;
        this.routes = new FlowRoutes(pair);
    }

    void added(SequenceFlow way) {
        ElementLabels labels = pair.labels();
        if (labels.isAnswer(way)) {
            report.say(Words.phrase("answer.added", labels.way(way), labels.brief(way.to())));
        } else if (!routes.alreadyLed(way)) {
            report.say(Words.phrase("way.added", labels.way(way)));
        }
    }

    void removed(SequenceFlow way) {
        ElementLabels labels = pair.labelsBefore();
        if (labels.isAnswer(way)) {
            if (pair.has(way.from())) {
                report.say(Words.phrase("answer.removed", labels.way(way)));
            }
        } else if (!routes.stillLead(way)) {
            report.say(Words.phrase("removed", labels.way(way)));
        }
    }

    void changed(SequenceFlow before, SequenceFlow after) {
        if (!before.hasEndsOf(after)) {
            compareEnds(before, after);
        }
        compareNames(before, after);
        new DetailComparison(pair, report).compare(before, after, pair.labels().way(after));
    }

    private void compareEnds(SequenceFlow before, SequenceFlow after) {
        if (routes.stillLead(before) && routes.alreadyLed(after)) {
            return;
        }
        Words earlier = pair.labelsBefore().way(before);
        ElementLabels labels = pair.labels();
        boolean sameStart = before.from().equals(after.from());
        if (sameStart && pair.labelsBefore().isAnswer(before)) {
            Words target = pair.labelsBefore().brief(before.to());
            report.say(Words.phrase("answer.leads", earlier, labels.brief(after.to()), target));
        } else if (sameStart) {
            report.say(Words.phrase("way.leads", earlier, labels.brief(after.to())));
        } else if (before.to().equals(after.to())) {
            report.say(Words.phrase("way.starts", earlier, labels.brief(after.from())));
        } else {
            report.say(Words.phrase("way.both", earlier, labels.way(after)));
        }
    }

    private void compareNames(SequenceFlow before, SequenceFlow after) {
        if (before.name().equals(after.name())) {
            return;
        }
        ElementLabels labels = pair.labels();
        report.say(
                labels.isAnswer(after)
                        ? Words.phrase(
                                "answer.renamed",
                                labels.full(after.from()),
                                pair.labelsBefore().answer(before),
                                labels.answer(after))
                        : Words.phrase("detail", labels.way(after), Words.phrase("property.name")));
    }
}
