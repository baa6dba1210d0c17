package org.estatedesk.drawings.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.Finding;
import org.estatedesk.drawings.FormRules;
import org.estatedesk.drawings.HouseRule;
import org.estatedesk.drawings.Surroundings;
import org.estatedesk.drawings.workflow.rules.Drawing;
import org.estatedesk.drawings.workflow.rules.DrawingRule;
import org.estatedesk.drawings.workflow.rules.ProcedureRules;
import org.estatedesk.drawings.workflow.safety.SafetyRules;
import org.estatedesk.drawings.workflow.tables.TableRules;
import org.estatedesk.drawings.workflow.variables.VariableRules;

/** Holds files against every house rule. */
public final class HouseRules {

    private static final List<DrawingRule> RULES = Stream.of(
                    ProcedureRules.all(), SafetyRules.all(), VariableRules.all())
            .flatMap(List::stream)
            .toList();

    private HouseRules() {}

    /**
     * All that is wrong, in the order of the files.
     *
     * @param files what is deployed together; they may refer to one another
     * @param elsewhere what else they may refer to
     */
    public static List<Finding> check(Collection<DrawingFile> files, Surroundings elsewhere) {
        DeployedTogether together = new DeployedTogether(files);
        Surroundings surroundings = together.within(elsewhere);
        return files.stream()
                .flatMap(file -> check(file, together, surroundings).stream())
                .distinct()
                .toList();
    }

    private static List<Finding> check(DrawingFile file, DeployedTogether together, Surroundings surroundings) {
        Optional<String> unreadable = together.whyUnreadable(file);
        if (unreadable.isPresent()) {
            return List.of(Finding.ofFile(file.name(), HouseRule.UNREADABLE, unreadable.get()));
        }
        if (file.isDrawing()) {
            Drawing drawing = new Drawing(file.name(), together.drawing(file), surroundings);
            RULES.forEach(rule -> rule.check(drawing));
            return drawing.findings();
        }
        if (file.isTable()) {
            return TableRules.check(file);
        }
        return file.isForm() ? FormRules.check(file) : List.of(Finding.ofFile(file.name(), HouseRule.UNKNOWN_KIND));
    }
}
