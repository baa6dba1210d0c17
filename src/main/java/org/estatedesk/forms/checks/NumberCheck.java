package org.estatedesk.forms.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;
import org.estatedesk.forms.schema.Numbers;

/** A number: a JSON number that the engine can store, or its text with {@code serializeToString}. */
final class NumberCheck implements FieldCheck {

    @Override
    public Optional<AnswerFault> fault(Answer answer) {
        boolean asText = answer.field().definition().path("serializeToString").asBoolean();
        JsonNode value = answer.value();
        boolean rightType = asText ? value.isTextual() : value.isNumber() && !value.isBigInteger();
        return rightType
                ? Numbers.read(value)
                        .map(number -> fault(answer, number))
                        .orElse(Optional.of(AnswerFault.of("no-number")))
                : Optional.of(AnswerFault.of("no-number"));
    }

    private static Optional<AnswerFault> fault(Answer answer, BigDecimal number) {
        return decimals(answer, number)
                .or(() -> step(answer, number))
                .or(() -> answer.numericRule("min")
                        .filter(min -> number.compareTo(min) < 0)
                        .map(min -> AnswerFault.of("too-small", min.toPlainString())))
                .or(() -> answer.numericRule("max")
                        .filter(max -> number.compareTo(max) > 0)
                        .map(max -> AnswerFault.of("too-large", max.toPlainString())));
    }

    private static Optional<AnswerFault> decimals(Answer answer, BigDecimal number) {
        JsonNode digits = answer.field().definition().path("decimalDigits");
        boolean tooMany = digits.isNumber() && number.scale() > digits.intValue();
        return tooMany ? Optional.of(AnswerFault.of("decimals", digits.intValue())) : Optional.empty();
    }

    private static Optional<AnswerFault> step(Answer answer, BigDecimal number) {
        return Numbers.read(answer.field().definition().path("increment"))
                .filter(step -> step.signum() != 0 && number.remainder(step).signum() != 0)
                .map(step -> AnswerFault.of("step", step.toPlainString()));
    }
}
