package org.estatedesk.forms.checks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Optional;
import org.estatedesk.forms.schema.FieldKind;
import org.estatedesk.forms.schema.Json;

/** Judges one answer of any kind. */
public final class FieldChecks {

    private FieldChecks() {}

    /**
     * Judges an answer to a field that is asked.
     *
     * @param answer the value and its field
     * @return the first fault found
     */
    public static Optional<AnswerFault> fault(Answer answer) {
        if (answer.field().isReadonly(answer.scope()) && isTamperedWith(answer)) {
            return Optional.of(AnswerFault.READONLY);
        }
        if (answer.field().isRequired() && (isLeftOut(answer) || isBlank(answer.value()))) {
            return Optional.of(AnswerFault.MISSING);
        }
        if (isLeftOut(answer)) {
            return Optional.empty();
        }
        return checkOf(answer.field().kind()).fault(answer);
    }

    private static boolean isLeftOut(Answer answer) {
        boolean unticked =
                answer.field().kind() == FieldKind.CHECKBOX && answer.value().equals(BooleanNode.FALSE);
        return unticked || Json.isEmpty(answer.value());
    }

    private static boolean isBlank(JsonNode value) {
        return value.isTextual() && value.textValue().isBlank();
    }

    private static FieldCheck checkOf(FieldKind kind) {
        return switch (kind) {
            case TEXTFIELD -> new TextCheck(false);
            case TEXTAREA -> new TextCheck(true);
            case NUMBER -> new NumberCheck();
            case CHECKBOX -> FieldChecks::truthValue;
            case RADIO, SELECT -> ChoiceCheck::one;
            case CHECKLIST, TAGLIST -> ChoiceCheck::several;
            case DATETIME -> new MomentCheck();
            default -> new ComputedCheck();
        };
    }

    private static Optional<AnswerFault> truthValue(Answer answer) {
        return answer.value().isBoolean() ? Optional.empty() : Optional.of(AnswerFault.of("no-truth-value"));
    }

    /** What form-js cannot show in the field it replaces by itself; then there is nothing to compare with. */
    private static boolean isTamperedWith(Answer answer) {
        JsonNode shown = shown(answer);
        if (answer.value().isMissingNode()
                || Json.same(answer.value(), shown)
                || Json.isEmpty(answer.value()) && Json.isEmpty(shown)) {
            return false;
        }
        return Json.isEmpty(shown)
                || checkOf(answer.field().kind()).fault(answer.withValue(shown)).isEmpty();
    }

    private static JsonNode shown(Answer answer) {
        boolean text =
                answer.field().kind() == FieldKind.TEXTFIELD || answer.field().kind() == FieldKind.TEXTAREA;
        boolean simple = answer.before().isValueNode() && !answer.before().isNull();
        if (!text || !simple || answer.before().isPojo()) {
            return answer.before();
        }
        String asText = answer.before().asText();
        boolean oneLine = answer.field().kind() == FieldKind.TEXTFIELD;
        return TextNode.valueOf(oneLine ? asText.replaceAll("[\\r\\n\\t]", " ") : asText);
    }
}
