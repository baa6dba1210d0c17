package org.estatedesk.drawings.differences.procedures;

import org.estatedesk.drawings.differences.Difference;
import org.estatedesk.drawings.differences.DifferenceReport;
import org.estatedesk.drawings.differences.procedures.outline.Procedure;

/** Compares two versions of a procedure element by element; what belongs together has the same id. */
public final class ProcedureComparison {

    private ProcedureComparison() {}

    public static Difference compare(Procedure before, Procedure after) {
        ComparedProcedures pair = new ComparedProcedures(before, after);
        DifferenceReport report = new DifferenceReport();
        new NodeComparison(pair, report).compare();
        new SequenceFlowComparison(pair, report).compare();
        comparePictures(pair, report);
        return report.difference();
    }

    /** Only what changed in no other way. */
    private static void comparePictures(ComparedProcedures pair, DifferenceReport report) {
        pair.after().picture().forEach((id, drawn) -> {
            String earlier = pair.before().picture().get(id);
            if (!drawn.equals(earlier)) {
                report.mark(id, earlier == null ? Difference.Change.ADDED : Difference.Change.MOVED);
            }
        });
        pair.before().picture().keySet().stream()
                .filter(id -> !pair.after().picture().containsKey(id))
                .forEach(id -> report.mark(id, Difference.Change.REMOVED));
    }
}
