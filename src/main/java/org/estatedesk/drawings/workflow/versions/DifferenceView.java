package org.estatedesk.drawings.workflow.versions;

import java.util.List;
import java.util.Locale;
import org.estatedesk.drawings.differences.Difference;

/**
 * What the Modeler shows before a deployment.
 *
 * @param sentences what changed, in the reader's language; empty when nothing did
 * @param elements what to colour
 * @param runningCases how many cases stand in the changed part
 */
record DifferenceView(List<String> sentences, List<Element> elements, long runningCases) {

    /** @param change {@code added}, {@code removed}, {@code changed} or {@code moved} */
    record Element(String id, String change) {}

    static DifferenceView of(Difference difference, List<String> sentences, long runningCases) {
        List<Element> elements = difference.elements().entrySet().stream()
                .map(element ->
                        new Element(element.getKey(), element.getValue().name().toLowerCase(Locale.ROOT)))
                .toList();
        return new DifferenceView(sentences, elements, runningCases);
    }
}
