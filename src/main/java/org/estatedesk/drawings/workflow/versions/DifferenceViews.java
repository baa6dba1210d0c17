package org.estatedesk.drawings.workflow.versions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.estatedesk.drawings.DrawingChange.Kind;
import org.estatedesk.drawings.DrawingKey;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.drawings.differences.Difference;
import org.estatedesk.drawings.differences.DifferenceTexts;
import org.estatedesk.drawings.differences.FileComparison;
import org.estatedesk.drawings.texts.DrawnTexts;
import org.estatedesk.people.PeopleTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares, counts and puts into words. */
@Component
class DifferenceViews {

    private final FileComparison comparison;
    private final DrawingVersions versions;
    private final CasesAtElements cases;
    private final PeopleTexts groups;

    DifferenceViews(FileComparison comparison, DrawingVersions versions, CasesAtElements cases, PeopleTexts groups) {
        this.comparison = comparison;
        this.versions = versions;
        this.cases = cases;
        this.groups = groups;
    }

    Optional<byte[]> content(Kind kind, String key, @Nullable Integer version) {
        return versions.of(new DrawingKey(kind, key)).stream()
                .filter(each -> version == null || version == each.drawing().version())
                .findFirst()
                .map(versions::content);
    }

    DifferenceView view(Kind kind, String key, byte[] before, byte[] after, Locale language) {
        Difference difference = comparison.compare(
                kind, DrawnTexts.read(kind, before, language), DrawnTexts.read(kind, after, language));
        List<String> sentences = new DifferenceTexts(language, groups).sentences(difference);
        return DifferenceView.of(difference, sentences, count(kind, key, difference));
    }

    /** A table has no place in a case: it is asked and gone. */
    private long count(Kind kind, String key, Difference difference) {
        return switch (kind) {
            case PROCESS -> cases.at(key, difference.places());
            case FORM -> difference.isEmpty() ? 0 : cases.before(key);
            case DECISION -> 0;
        };
    }

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
                    .map(element -> new Element(
                            element.getKey(), element.getValue().name().toLowerCase(Locale.ROOT)))
                    .toList();
            return new DifferenceView(sentences, elements, runningCases);
        }
    }
}
