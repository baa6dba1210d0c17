package org.estatedesk.audit.figures;

import java.util.Map;
import org.estatedesk.audit.figures.LiveDrawings.LiveDrawing;
import org.estatedesk.audit.figures.counts.PromiseFigures;

/**
 * What procedures, deadlines and steps are called: as in the live drawing; what that one no longer has, as the ledger
 * called it last in the period; ids as a last resort.
 *
 * @param ledger by the numbers of promises
 */
record FigureNames(Map<String, LiveDrawing> live, Map<Long, PromiseFigures.Names> ledger) {

    String procedure(String key) {
        LiveDrawing drawing = live.get(key);
        return drawing == null ? key : drawing.name();
    }

    String deadline(String procedure, String timerId, long promise) {
        PromiseFigures.Names last = ledger.get(promise);
        return drawn(procedure, timerId, last == null ? timerId : last.deadline());
    }

    String step(String procedure, String stepId, long promise) {
        if (stepId.equals(procedure)) {
            return procedure(procedure);
        }
        PromiseFigures.Names last = ledger.get(promise);
        return drawn(procedure, stepId, last == null ? stepId : last.step());
    }

    private String drawn(String procedure, String elementId, String orElse) {
        LiveDrawing drawing = live.get(procedure);
        return drawing == null ? orElse : drawing.names().getOrDefault(elementId, orElse);
    }
}
