package org.estatedesk.drawings.workflow.differences;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import org.estatedesk.drawings.DrawingChange.Kind;
import org.estatedesk.drawings.differences.DifferenceTexts;
import org.estatedesk.drawings.differences.FileComparison;
import org.estatedesk.drawings.workflow.versions.ModelParser;
import org.estatedesk.people.PeopleTexts;

/** Two redraws of the same drawing, compared with one another. */
final class Compared {

    private Compared() {}

    static List<String> sentences(Redrawing before, Redrawing after) {
        var difference = new FileComparison(new ModelParser())
                .compare(
                        Kind.PROCESS,
                        before.text().getBytes(UTF_8),
                        after.text().getBytes(UTF_8));
        return new DifferenceTexts(Locale.ENGLISH, new PeopleTexts("en")).sentences(difference);
    }
}
