package org.estatedesk.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.estatedesk.forms.checks.Answer;
import org.estatedesk.forms.checks.AnswerFault;
import org.estatedesk.forms.checks.FieldChecks;
import org.estatedesk.forms.schema.FormField;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.forms.schema.Json;
import org.estatedesk.forms.schema.Submission;
import org.estatedesk.platform.files.PlainJson;

/**
 * Judges submissions by the form's schema (issue "Server-side form validation"): the same rules as form-js 1.8.7 in the
 * browser, and nothing beside the form.
 *
 * <ul>
 *   <li>A field that a condition hides must not be sent, not even as null: Tasklist leaves it out. The same holds for a
 *       disabled field.
 *   <li>A read-only field must be sent unchanged, or left out.
 *   <li>A variable that the form does not ask for is refused.
 *   <li>Text is at most 4000 characters long, whatever the form allows; blank text does not fill in a required field.
 * </ul>
 */
public final class FormValidation {

    /** No person types more rows; each one costs time. */
    private static final int MAX_ROWS = 200;

    private final Submission submission;
    private final AskedPaths asked = new AskedPaths();
    private final List<FormRefusal> refusals = new ArrayList<>();

    private FormValidation(Submission submission) {
        this.submission = submission;
    }

    /**
     * Judges a submission.
     *
     * @param schema the form that was filled in
     * @param submission the values and what they are judged against
     * @return every reason to refuse it, in the order of the form; empty if it is fine
     */
    public static List<FormRefusal> refusals(FormSchema schema, Submission submission) {
        return new FormValidation(submission).through(schema);
    }

    private List<FormRefusal> through(FormSchema schema) {
        visitAll(schema.fields(), FormPosition.top(submission.scope(schema)));
        refusals.addAll(asked.refusalsOfOthers(submission.values()));
        return List.copyOf(refusals);
    }

    private void visitAll(List<FormField> fields, FormPosition place) {
        fields.forEach(field -> visit(field, place));
    }

    private void visit(FormField field, FormPosition place) {
        switch (field.kind()) {
            case SHOWN -> {}
            case GROUP -> visitAll(field.fields(), place.inside(field));
            case DYNAMICLIST -> visitRows(field, place);
            default -> visitInput(field, place);
        }
    }

    private void visitInput(FormField field, FormPosition place) {
        List<String> path = place.pathOf(field);
        asked.field(path);
        JsonNode value = Json.at(submission.values(), path);
        fault(field, place, value).ifPresent(fault -> refuse(path, place.labelOf(field), fault));
    }

    private Optional<AnswerFault> fault(FormField field, FormPosition place, JsonNode value) {
        boolean hidden = place.hides(field);
        if (hidden || field.isDisabled()) {
            AnswerFault fault = hidden ? AnswerFault.HIDDEN : AnswerFault.DISABLED;
            return value.isMissingNode() ? Optional.empty() : Optional.of(fault);
        }
        return FieldChecks.fault(new Answer(field, value, before(field, place), place.scope(), submission));
    }

    private JsonNode before(FormField field, FormPosition place) {
        JsonNode existing = Json.at(submission.existing(), place.pathOf(field));
        return existing.isMissingNode() ? field.initialValue() : existing;
    }

    private void visitRows(FormField list, FormPosition place) {
        List<String> path = place.pathOf(list);
        JsonNode rows = Json.at(submission.values(), path);
        Optional<AnswerFault> fault = listFault(list, place, rows);
        fault.ifPresentOrElse(found -> asked.field(path), () -> asked.list(path));
        fault.ifPresent(found -> refuse(path, place.labelOf(list), found));
        if (fault.isEmpty()) {
            for (int index = 0; index < rows.size(); index++) {
                visitRow(list, place, index, rows.path(index));
            }
        }
    }

    private static Optional<AnswerFault> listFault(FormField list, FormPosition place, JsonNode rows) {
        if (rows.isMissingNode()) {
            return Optional.empty();
        }
        if (place.hides(list)) {
            return Optional.of(AnswerFault.HIDDEN);
        }
        if (!rows.isArray() && !rows.isNull()) {
            return Optional.of(AnswerFault.NO_LIST);
        }
        return rows.size() > MAX_ROWS ? Optional.of(AnswerFault.of("too-many-rows", MAX_ROWS)) : Optional.empty();
    }

    private void visitRow(FormField list, FormPosition place, int index, JsonNode row) {
        if (row instanceof ObjectNode object) {
            ObjectNode filled = object.deepCopy();
            Submission.fillIn(list.fields(), filled);
            visitAll(list.fields(), place.row(list, index, filled));
        } else {
            FormPosition at = place.row(list, index, PlainJson.MAPPER.createObjectNode());
            asked.field(at.path());
            refuse(at.path(), place.labelOf(list), AnswerFault.NO_OBJECT);
        }
    }

    private void refuse(List<String> path, String label, AnswerFault fault) {
        refusals.add(new FormRefusal(path, label, fault));
    }
}
