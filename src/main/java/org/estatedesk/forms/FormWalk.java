package org.estatedesk.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.estatedesk.forms.checks.Answer;
import org.estatedesk.forms.checks.Fault;
import org.estatedesk.forms.checks.FieldChecks;
import org.estatedesk.forms.schema.FormField;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.forms.schema.Json;
import org.estatedesk.forms.schema.Submission;
import org.estatedesk.platform.files.PlainJson;

/** Goes through one form once and notes what to refuse. */
final class FormWalk {

    /** No person types more rows; each one costs time. */
    private static final int MAX_ROWS = 200;

    private final Submission submission;
    private final AskedPaths asked = new AskedPaths();
    private final List<Refusal> refusals = new ArrayList<>();

    FormWalk(Submission submission) {
        this.submission = submission;
    }

    List<Refusal> through(FormSchema schema) {
        visitAll(schema.fields(), Place.top(submission.scope(schema)));
        refusals.addAll(asked.refusalsOfOthers(submission.values()));
        return List.copyOf(refusals);
    }

    private void visitAll(List<FormField> fields, Place place) {
        fields.forEach(field -> visit(field, place));
    }

    private void visit(FormField field, Place place) {
        switch (field.kind()) {
            case SHOWN -> {}
            case GROUP -> visitAll(field.fields(), place.inside(field));
            case DYNAMICLIST -> visitRows(field, place);
            default -> visitInput(field, place);
        }
    }

    private void visitInput(FormField field, Place place) {
        List<String> path = place.pathOf(field);
        asked.field(path);
        JsonNode value = Json.at(submission.values(), path);
        fault(field, place, value).ifPresent(fault -> refuse(path, place.labelOf(field), fault));
    }

    private Optional<Fault> fault(FormField field, Place place, JsonNode value) {
        boolean hidden = place.hides(field);
        if (hidden || field.isDisabled()) {
            Fault fault = hidden ? Fault.HIDDEN : Fault.DISABLED;
            return value.isMissingNode() ? Optional.empty() : Optional.of(fault);
        }
        return FieldChecks.fault(new Answer(field, value, before(field, place), place.scope(), submission));
    }

    private JsonNode before(FormField field, Place place) {
        JsonNode existing = Json.at(submission.existing(), place.pathOf(field));
        return existing.isMissingNode() ? field.initialValue() : existing;
    }

    private void visitRows(FormField list, Place place) {
        List<String> path = place.pathOf(list);
        JsonNode rows = Json.at(submission.values(), path);
        Optional<Fault> fault = listFault(list, place, rows);
        fault.ifPresentOrElse(found -> asked.field(path), () -> asked.list(path));
        fault.ifPresent(found -> refuse(path, place.labelOf(list), found));
        if (fault.isEmpty()) {
            for (int index = 0; index < rows.size(); index++) {
                visitRow(list, place, index, rows.path(index));
            }
        }
    }

    private static Optional<Fault> listFault(FormField list, Place place, JsonNode rows) {
        if (rows.isMissingNode()) {
            return Optional.empty();
        }
        if (place.hides(list)) {
            return Optional.of(Fault.HIDDEN);
        }
        if (!rows.isArray() && !rows.isNull()) {
            return Optional.of(Fault.NO_LIST);
        }
        return rows.size() > MAX_ROWS ? Optional.of(Fault.of("too-many-rows", MAX_ROWS)) : Optional.empty();
    }

    private void visitRow(FormField list, Place place, int index, JsonNode row) {
        if (row instanceof ObjectNode object) {
            ObjectNode filled = object.deepCopy();
            Submission.fillIn(list.fields(), filled);
            visitAll(list.fields(), place.row(list, index, filled));
        } else {
            Place at = place.row(list, index, PlainJson.MAPPER.createObjectNode());
            asked.field(at.path());
            refuse(at.path(), place.labelOf(list), Fault.NO_OBJECT);
        }
    }

    private void refuse(List<String> path, String label, Fault fault) {
        refusals.add(new Refusal(path, label, fault));
    }
}
