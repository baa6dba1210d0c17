package org.estatedesk.drawings.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.FormRules;
import org.estatedesk.drawings.rules.Surroundings;
import org.estatedesk.drawings.workflow.feel.FormFeel;
import org.estatedesk.drawings.workflow.feel.TableRules;
import org.estatedesk.drawings.workflow.rules.Drawing;
import org.estatedesk.drawings.workflow.rules.ProcedureRules;
import org.estatedesk.drawings.workflow.safety.ProtectedFiles;
import org.estatedesk.drawings.workflow.safety.SafetyRules;
import org.estatedesk.drawings.workflow.variables.VariableRules;

/** Holds files against every house rule. */
public final class HouseRules {

    private static final List<Drawing.Rule> DRAWING_RULES = Stream.of(
                    ProcedureRules.all(), SafetyRules.all(), VariableRules.all(), List.of(ProtectedFiles.drawingRule()))
            .flatMap(List::stream)
            .toList();
    private static final List<Function<DrawingFile, List<Finding>>> TABLE_RULES =
            List.of(TableRules::check, ProtectedFiles::checkTable);
    private static final List<Function<DrawingFile, List<Finding>>> FORM_RULES =
            List.of(FormRules::check, FormFeel::check, ProtectedFiles::checkForm);

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
        KeyRule keys = new KeyRule(files, together, elsewhere);
        return files.stream()
                .flatMap(file -> Stream.concat(keys.check(file).stream(), check(file, together, surroundings).stream()))
                .distinct()
                .toList();
    }

    private static List<Finding> check(DrawingFile file, DeployedTogether together, Surroundings surroundings) {
        Optional<Finding> unfit = together.unfit(file);
        if (unfit.isPresent()) {
            return List.of(unfit.get());
        }
        if (file.isDrawing()) {
            Drawing drawing = new Drawing(file.name(), together.drawing(file), surroundings);
            DRAWING_RULES.forEach(rule -> rule.check(drawing));
            return drawing.findings();
        }
        return (file.isTable() ? TABLE_RULES : FORM_RULES)
                .stream().flatMap(rule -> rule.apply(file).stream()).toList();
    }
}
