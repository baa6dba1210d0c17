package org.estatedesk.forms.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.form.CamundaFormRef;
import org.camunda.bpm.engine.impl.cmd.GetCamundaFormDefinitionCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.camunda.feel.api.ParseResult;
import org.estatedesk.forms.FormRefusal;
import org.estatedesk.forms.FormValidation;
import org.estatedesk.forms.schema.Expressions;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.forms.schema.Submission;
import org.estatedesk.forms.workflow.choices.PeopleChoices;
import org.estatedesk.platform.files.PlainJson;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Holds submissions against deployed forms. Forms are kept by their text, one entry for each version in use; one whose
 * lists the desk fills in is read anew.
 */
@Component
class DeployedForms {

    private final Map<String, FormSchema> schemas = new ConcurrentHashMap<>();

    /** By the id of the version: what was deployed never changes. */
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    private final FeelExpressions expressions;
    private final PeopleChoices choices;

    DeployedForms(FeelExpressions expressions, PeopleChoices choices) {
        this.expressions = expressions;
        this.choices = choices;
    }

    /** A deployed form that nobody can read is a mistake of the drawing, not of the person: that stays an error. */
    private FormSchema read(String drawn) {
        String filled = choices.fill(drawn);
        return filled.equals(drawn) ? schemas.computeIfAbsent(drawn, FormSchema::parse) : FormSchema.parse(filled);
    }

    /**
     * The form that is meant, fetched once for each version of it.
     *
     * @param deploymentId of the drawing that names it
     */
    FormSchema read(@Nullable CamundaFormRef named, String deploymentId, Supplier<InputStream> form) {
        CamundaFormDefinition version = named == null || named.getKey() == null
                ? null
                : new GetCamundaFormDefinitionCmd(named, deploymentId).execute(Context.getCommandContext());
        if (version == null) {
            return read(text(form.get()));
        }
        String known = texts.get(version.getId());
        if (known == null) {
            known = text(form.get());
            texts.put(version.getId(), known);
        }
        return read(known);
    }

    private static String text(InputStream form) {
        try (form) {
            return new String(form.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Holds answers against a form.
     *
     * @return the answers as they are meant: what the engine may keep
     */
    @Nullable
    Map<String, Object> check(FormSchema schema, @Nullable Map<String, Object> typed, VariableMap existing) {
        Map<String, Object> variables = SubmittedValues.meant(schema, typed, existing);
        Submission submission = new Submission(
                SubmittedValues.submitted(variables),
                SubmittedValues.existing(existing),
                expressions,
                expressions.now());
        List<FormRefusal> refusals = FormValidation.refusals(schema, submission);
        if (!refusals.isEmpty()) {
            throw new CallerInterceptor.Refused(FormRefusal.describe(refusals));
        }
        return variables;
    }

    /**
     * Holds the answers to a task against its form.
     *
     * @param byPerson whether somebody sends them: without a form, there is nothing to submit
     * @return the answers as they are meant
     */
    @Nullable
    Map<String, Object> check(
            ProcessEngineServices engine, TaskEntity task, @Nullable Map<String, Object> variables, boolean byPerson) {
        task.initializeFormKey();
        if (isForm(task.getCamundaFormRef(), task.getFormKey())) {
            FormSchema schema = read(
                    task.getCamundaFormRef(),
                    task.getProcessDefinition().getDeploymentId(),
                    () -> ((CheckedFormService) engine.getFormService()).drawnTaskForm(task.getId()));
            // So that the engine reads them once: the completion needs them all.
            task.getVariableNames();
            return check(
                    schema, variables, engine.getTaskService().getVariablesTyped(task.getId(), schema.words(), false));
        }
        if (byPerson) {
            refuseAll(variables);
        }
        return variables;
    }

    /** Whether what is drawn at a step or a start is a form of Camunda Forms. */
    static boolean isForm(@Nullable Object formRef, @Nullable String formKey) {
        return formRef != null || formKey != null && formKey.startsWith("camunda-forms:");
    }

    /** Without a form, there is nothing to submit. */
    void refuseAll(@Nullable Map<String, Object> variables) {
        check(FormSchema.NONE, variables, Variables.createVariables());
    }

    /** The FEEL engine that Camunda brings for its decision tables, with the engine's clock in the zone of the desk. */
    @Component
    static class FeelExpressions implements Expressions {

        private final ZoneId zone;
        private final FeelEngineApi feel;

        /** Parsing takes far longer than computing, and forms bring only so many expressions. */
        private final Map<String, ParseResult> parsed = new ConcurrentHashMap<>();

        FeelExpressions(@Value("${estatedesk.zone}") ZoneId zone) {
            this.zone = zone;
            this.feel = FeelEngineBuilder.forJava().withClock(this::now).build();
        }

        @Override
        public JsonNode evaluate(String expression, Map<String, Object> variables) {
            ParseResult known = parsed.computeIfAbsent(expression, feel::parseExpression);
            if (!known.isSuccess()) {
                return NullNode.instance;
            }
            EvaluationResult result = feel.evaluate(known.parsedExpression(), variables);
            return result.isSuccess() ? read(result.result()) : NullNode.instance;
        }

        /** The engine's clock, which tests move. */
        final ZonedDateTime now() {
            return ClockUtil.getCurrentTime().toInstant().atZone(zone);
        }

        private static JsonNode read(Object value) {
            try {
                return PlainJson.MAPPER.valueToTree(value);
            } catch (IllegalArgumentException e) {
                return PlainJson.MAPPER.getNodeFactory().textNode(String.valueOf(value));
            }
        }
    }
}
