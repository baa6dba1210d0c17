package org.estatedesk.drawings.workflow.safety;

import java.util.List;
import java.util.stream.Stream;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.HouseRule;
import org.estatedesk.drawings.rules.ProtectedAnswer;
import org.estatedesk.drawings.rules.ProtectedList;
import org.estatedesk.drawings.rules.ProtectedStep;
import org.estatedesk.drawings.workflow.feel.DecisionFile;
import org.estatedesk.drawings.workflow.rules.Drawing;
import org.estatedesk.forms.schema.FormSchema;

/** The protected steps' questions in their forms and answers in their tables; and the rule for their drawings. */
public final class ProtectedFiles {

    private ProtectedFiles() {}

    public static Drawing.Rule drawingRule() {
        return new ProtectedStepRule();
    }

    /** A form keeps the questions of the steps that it serves. */
    public static List<Finding> checkForm(DrawingFile file) {
        return FormSchema.read(file.content()).stream()
                .flatMap(form -> ProtectedList.shipped()
                        .stepsAsking(form.id())
                        .flatMap(step -> missing(form, step).map(field -> lost(file, form, step, field))))
                .distinct()
                .toList();
    }

    private static Finding lost(DrawingFile file, FormSchema form, ProtectedStep step, String field) {
        return new Finding(
                file.name(),
                step.step(),
                step.name(),
                HouseRule.PROTECTED_FIELD,
                List.of(step.details(form.id(), field)));
    }

    /** The protected fields that the form does not ask, or that may be left empty in it. */
    static Stream<String> missing(FormSchema form, ProtectedStep step) {
        return step.asks().stream()
                .filter(field -> form.components().stream()
                        .noneMatch(component -> component.path("key").asText().equals(field)
                                && component.path("validate").path("required").asBoolean()));
    }

    /** A table keeps the answers on which a protected step depends. */
    public static List<Finding> checkTable(DrawingFile file) {
        DecisionFile table = new DecisionFile(file.content());
        return table.names().entrySet().stream()
                .flatMap(decision -> ProtectedList.shipped().answers(decision.getKey()).stream()
                        .filter(answer -> !table.values(answer.output()).contains(answer.value()))
                        .map(answer -> lost(file, decision.getKey(), decision.getValue(), answer)))
                .toList();
    }

    private static Finding lost(DrawingFile file, String key, String name, ProtectedAnswer answer) {
        return new Finding(file.name(), key, name, HouseRule.PROTECTED_RESULT, List.of(answer.details()));
    }
}
