package org.estatedesk.forms.checks;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;

/** Text of one line or, where {@code lines} is set, of several. */
record TextCheck(boolean lines) implements FieldCheck {

    /** What the engine's columns for text can hold. */
    static final int COLUMN = 4000;

    @Override
    public Optional<AnswerFault> fault(Answer answer) {
        if (!answer.value().isTextual()) {
            return Optional.of(AnswerFault.of("no-text"));
        }
        String text = answer.value().textValue();
        return length(answer, text).or(() -> characters(text, lines)).or(() -> TextFormat.fault(answer.field(), text));
    }

    /** Counts as form-js does: UTF-16 units without the blanks around; the column has to hold the blanks too. */
    private static Optional<AnswerFault> length(Answer answer, String text) {
        int longest = rule(answer, "maxLength", COLUMN);
        int length = text.strip().length();
        if (length > longest || text.length() > COLUMN) {
            return Optional.of(AnswerFault.of("too-long", longest));
        }
        int shortest = rule(answer, "minLength", 0);
        return length < shortest ? Optional.of(AnswerFault.of("too-short", shortest)) : Optional.empty();
    }

    private static int rule(Answer answer, String name, int otherwise) {
        BigDecimal column = BigDecimal.valueOf(COLUMN);
        return answer.numericRule(name).map(rule -> rule.min(column).intValue()).orElse(otherwise);
    }

    /** Refuses characters that no keyboard types and no database column or page shows. */
    static Optional<AnswerFault> characters(String text, boolean lines) {
        boolean bad = text.codePoints().anyMatch(character -> isBad(character, lines));
        return bad ? Optional.of(AnswerFault.of("control-character")) : Optional.empty();
    }

    private static boolean isBad(int character, boolean lines) {
        if (lines && (character == '\n' || character == '\r' || character == '\t')) {
            return false;
        }
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }

    static Optional<AnswerFault> column(JsonNode value) {
        int length = value.isTextual()
                ? value.textValue().length()
                : value.toString().length();
        return length > COLUMN ? Optional.of(AnswerFault.of("too-long", COLUMN)) : Optional.empty();
    }
}
