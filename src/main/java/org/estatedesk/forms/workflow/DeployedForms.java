package org.estatedesk.forms.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.estatedesk.forms.FormValidation;
import org.estatedesk.forms.Refusal;
import org.estatedesk.forms.RefusalText;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.forms.schema.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Holds submissions against deployed forms. Forms are kept by their text: one entry for each version in use. */
@Component
class DeployedForms {

    private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();
    private final FeelExpressions expressions;
    private final RefusalText texts;

    DeployedForms(FeelExpressions expressions, RefusalText texts) {
        this.expressions = expressions;
        this.texts = texts;
    }

    /** A deployed form that nobody can read is a mistake of the drawing, not of the person: that stays an error. */
    FormSchema read(InputStream form) {
        try (form) {
            String json = new String(form.readAllBytes(), StandardCharsets.UTF_8);
            return schemas.computeIfAbsent(json, FormSchema::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check(FormSchema schema, @Nullable Map<String, Object> variables, VariableMap existing) {
        Submission submission = new Submission(
                SubmittedValues.submitted(variables),
                SubmittedValues.existing(existing),
                expressions,
                expressions.now());
        List<Refusal> refusals = FormValidation.refusals(schema, submission);
        if (!refusals.isEmpty()) {
            throw new Door.Refused(texts.of(refusals));
        }
    }

    /** Without a form, there is nothing to submit. */
    void refuseAll(@Nullable Map<String, Object> variables) {
        check(FormSchema.NONE, variables, Variables.createVariables());
    }
}
