package org.estatedesk.audit.evidence.report;

import org.springframework.stereotype.Component;

/** Those who write the tables of a report. */
@Component
record ReportTables(
        PromiseRows promises,
        TimelineRows timeline,
        DecisionRows decisions,
        MessageRows messages,
        DrawingRows drawings) {}
