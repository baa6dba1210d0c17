package org.estatedesk.audit.evidence.report;

import java.util.List;

/**
 * What the template of a report shows, as people read it.
 *
 * @param made when and by whom, in words
 * @param masking what is masked and why; empty if nothing
 * @param intact whether the journal is as it was written
 * @param verification the same in words
 */
record ReportView(
        String number,
        String title,
        String made,
        String masking,
        boolean intact,
        String verification,
        String head,
        String pageLabel,
        List<Fact> facts,
        List<PromiseRows.Row> promises,
        List<TimelineRows.Row> timeline,
        List<DecisionRows.Row> decisions,
        List<MessageRows.Row> messages,
        List<DrawingRows.Row> drawings) {

    /** A line of a report: a name and what is known. */
    record Fact(String name, String value) {}
}
