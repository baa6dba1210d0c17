package org.estatedesk.drawings.workflow;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.xml.ModelException;
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
        Surroundings surroundings = new DeployedTogether(files).within(elsewhere);
        return files.stream()
                .flatMap(file -> check(file, surroundings).stream())
                .distinct()
                .toList();
    }

    private static List<Finding> check(DrawingFile file, Surroundings surroundings) {
        try {
            if (file.isDrawing()) {
                return checkDrawing(file, surroundings);
            }
            if (file.isTable()) {
                return TableRules.check(file);
            }
        } catch (ModelException unreadable) {
            return List.of(Finding.ofFile(file.name(), HouseRule.UNREADABLE, deepestMessage(unreadable)));
        }
        return file.isForm() ? FormRules.check(file) : List.of(Finding.ofFile(file.name(), HouseRule.UNKNOWN_KIND));
    }

    private static List<Finding> checkDrawing(DrawingFile file, Surroundings surroundings) {
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(file.content()));
        Drawing drawing = new Drawing(file.name(), model, surroundings);
        RULES.forEach(rule -> rule.check(drawing));
        return drawing.findings();
    }

    private static String deepestMessage(Throwable problem) {
        Throwable deepest = problem;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return String.valueOf(deepest.getMessage());
    }
}
