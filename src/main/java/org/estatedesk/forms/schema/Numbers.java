package org.estatedesk.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers that were written as numbers or as text. */
public final class Numbers {

    /** Longer than any number that a JavaScript number can show; a huge exponent would take all the memory. */
    private static final int MAX_DIGITS = 350;

    private Numbers() {}

    /**
     * Reads a number.
     *
     * @param value any value
     * @return the number without needless zeros; empty for everything that is no finite number
     */
    public static Optional<BigDecimal> read(JsonNode value) {
        if (value.isTextual()) {
            return parse(value.textValue());
        }
        return Json.isFinite(value) ? Optional.of(Json.decimal(value)) : Optional.empty();
    }

    private static Optional<BigDecimal> parse(String text) {
        if (text.isEmpty() || text.length() > MAX_DIGITS) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text);
            boolean reasonable = Math.abs((long) number.precision() - number.scale()) <= MAX_DIGITS
                    && Math.abs((long) number.scale()) <= MAX_DIGITS;
            return reasonable ? Optional.of(number.stripTrailingZeros()) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
