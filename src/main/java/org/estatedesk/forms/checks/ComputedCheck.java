package org.estatedesk.forms.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * The value of an expression field. The browser computes it, so the server takes it as it is, as long as the engine can
 * store it: a drawing must not decide by it.
 */
final class ComputedCheck implements FieldCheck {

    @Override
    public Optional<AnswerFault> fault(Answer answer) {
        JsonNode value = answer.value();
        if (value.isPojo() || value.isBigInteger()) {
            return Optional.of(AnswerFault.of("no-text"));
        }
        return TextCheck.column(value).or(() -> TextCheck.characters(value.asText(), true));
    }
}
