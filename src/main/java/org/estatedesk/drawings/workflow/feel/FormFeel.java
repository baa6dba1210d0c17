package org.estatedesk.drawings.workflow.feel;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.HouseRule;
import org.estatedesk.forms.schema.FormSchema;

/** What a form computes can be read; an expression that cannot would hide or empty its field without a word. */
public final class FormFeel {

    private FormFeel() {}

    public static List<Finding> check(DrawingFile file) {
        return FormSchema.read(file.content()).stream()
                .flatMap(form -> form.components().stream())
                .flatMap(component -> FormTexts.of(component).stream()
                        .filter(text -> !text.isExpression())
                        .map(text -> Finding.ofComponent(file.name(), component, HouseRule.BAD_FEEL, text.text())))
                .toList();
    }

    /** The variables that the form surely reads beside its own fields. */
    public static Set<String> variables(FormSchema form) {
        Set<String> own = form.variables();
        Stream<String> listed = form.components().stream()
                .flatMap(component -> Stream.of("valuesKey")
                        .map(component::path)
                        .filter(value -> value.isTextual() && !value.textValue().isBlank()))
                .map(value -> value.textValue().split("\\.")[0]);
        Stream<String> computed = form.components().stream()
                .flatMap(component -> FormTexts.of(component).stream())
                .flatMap(text -> text.variables().stream());
        return Stream.concat(listed, computed)
                .filter(name -> !own.contains(name))
                .collect(Collectors.toSet());
    }
}
