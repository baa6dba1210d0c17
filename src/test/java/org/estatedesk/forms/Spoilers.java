package org.estatedesk.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.estatedesk.forms.schema.FormField;
import org.estatedesk.forms.schema.Numbers;

/** Values that a field must refuse, by what is wrong with them. */
final class Spoilers {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String MEGABYTE = "x".repeat(1 << 20);

    /** A number as on a Chinese identity card; nobody's. */
    private static final String IDENTITY = "11010119900307747X";

    private final FormField field;
    private final Map<String, JsonNode> values = new LinkedHashMap<>();

    private Spoilers(FormField field) {
        this.field = field;
    }

    static Map<String, JsonNode> of(FormField field) {
        Spoilers spoilers = new Spoilers(field);
        spoilers.add();
        return spoilers.values;
    }

    private void add() {
        switch (field.kind()) {
            case TEXTFIELD, TEXTAREA -> addText();
            case NUMBER -> addNumber();
            case CHECKBOX -> addOthers("yes", JSON.numberNode(1));
            case RADIO, SELECT -> addOthers("no such option", JSON.arrayNode().add("no such option"));
            case CHECKLIST, TAGLIST -> {
                addOthers("no such option", JSON.numberNode(1));
                values.put("foreign option in a list", JSON.arrayNode().add("no such option"));
                values.put("a megabyte in a list", JSON.arrayNode().add(MEGABYTE));
            }
            case DATETIME -> addMoment();
            default -> values.put("a megabyte", JSON.textNode(MEGABYTE));
        }
        if (field.isRequired()) {
            values.put("null", JSON.nullNode());
        }
    }

    private void addText() {
        int longest = field.rule("maxLength").asInt(4000);
        values.put("a number instead of text", JSON.numberNode(7));
        values.put("a truth value instead of text", JSON.booleanNode(true));
        values.put("a list instead of text", JSON.arrayNode().add("x"));
        values.put("too long", JSON.textNode("x".repeat(Math.min(longest, 4000) + 1)));
        values.put("too long in Chinese", JSON.textNode("长".repeat(Math.min(longest, 4000) + 1)));
        values.put("a megabyte", JSON.textNode(MEGABYTE));
        values.put("NUL", JSON.textNode("be\u0000ll"));
        values.put("a control character", JSON.textNode("be\u0007ll"));
        values.put("half a character", JSON.textNode("be\ud83dll"));
        if (field.isRequired()) {
            values.put("blank", JSON.textNode("   "));
        }
        if (!field.rule("validationType").isMissingNode()
                || !field.rule("pattern").isMissingNode()) {
            String pattern = field.rule("pattern").asText();
            values.put("of the wrong form", JSON.textNode(onlyForbids(pattern) ? "证件 " + IDENTITY : "%%"));
        }
    }

    /** Patterns that take any text but what looks like an identity number. */
    static boolean onlyForbids(String pattern) {
        return pattern.startsWith("^(?!");
    }

    private void addNumber() {
        addOthers("seven", JSON.booleanNode(true));
        values.put("beyond any number", JSON.numberNode(BigDecimal.TEN.pow(400).toBigInteger()));
        Numbers.read(field.rule("min")).ifPresent(min -> values.put("too small", number(min.subtract(BigDecimal.ONE))));
        Numbers.read(field.rule("max")).ifPresent(max -> values.put("too large", number(max.add(BigDecimal.ONE))));
        Numbers.read(field.definition().path("decimalDigits"))
                .map(digits -> BigDecimal.ONE.movePointLeft(digits.intValue() + 1))
                .ifPresent(decimals -> values.put("too many decimals", number(decimals)));
    }

    private JsonNode number(BigDecimal number) {
        return field.definition().path("serializeToString").asBoolean()
                ? JSON.textNode(number.toPlainString())
                : JSON.numberNode(number.doubleValue());
    }

    private void addMoment() {
        addOthers("tomorrow", JSON.numberNode(20261122));
        values.put("a day that does not exist", JSON.textNode("2026-02-30T10:00"));
        values.put("another way to write it", JSON.textNode("22.11.2026 10:00"));
        values.put("text behind it", JSON.textNode("2026-11-22T10:00; drop"));
        if (field.definition().path("disallowPassedDates").asBoolean()) {
            String time = field.definition().path("subtype").asText().equals("datetime") ? "T10:00" : "";
            String zoned = field.definition().path("timeSerializingFormat").asText();
            String offset = zoned.equals("utc_offset") ? "+08:00" : zoned.equals("utc_normalized") ? "Z" : "";
            values.put("in the past", JSON.textNode("2001-01-01" + time + (time.isEmpty() ? "" : offset)));
        }
    }

    private void addOthers(String wrongText, JsonNode wrongType) {
        values.put("wrong text", JSON.textNode(wrongText));
        values.put("wrong type", wrongType);
        values.put("an object", JSON.objectNode().put("a", 1));
        values.put("a megabyte", JSON.textNode(MEGABYTE));
        values.put("NUL", JSON.textNode("\u0000"));
    }
}
