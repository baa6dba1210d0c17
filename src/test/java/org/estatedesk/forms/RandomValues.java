package org.estatedesk.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.random.RandomGenerator;
import org.estatedesk.forms.schema.FieldKind;
import org.estatedesk.forms.schema.FormField;
import org.estatedesk.forms.schema.Json;
import org.estatedesk.forms.schema.Numbers;
import org.estatedesk.forms.schema.Options;
import org.estatedesk.forms.schema.Scope;
import org.estatedesk.forms.schema.Submission;
import org.estatedesk.platform.files.PlainJson;

/** A random value for each kind of field, within its rules. */
final class RandomValues {

    private final Submission submission;
    private final RandomGenerator random;
    private final RandomText text;

    RandomValues(Submission submission, RandomGenerator random) {
        this.submission = submission;
        this.random = random;
        this.text = new RandomText(random);
    }

    JsonNode of(FormField field, FormPosition place) {
        if (field.isReadonly(place.scope())) {
            JsonNode existing = Json.at(submission.existing(), place.pathOf(field));
            return existing.isMissingNode() || existing.isPojo() ? field.initialValue() : existing;
        }
        if (!field.isRequired() && random.nextInt(3) == 0) {
            return empty(field);
        }
        return switch (field.kind()) {
            case TEXTFIELD, TEXTAREA -> TextNode.valueOf(text.of(field));
            case NUMBER -> number(field, place.scope());
            case CHECKBOX -> BooleanNode.valueOf(field.isRequired() || random.nextBoolean());
            case RADIO, SELECT -> one(field, place.scope());
            case CHECKLIST, TAGLIST -> several(field, place.scope());
            case DATETIME -> TextNode.valueOf(moment(field));
            default -> PlainJson.MAPPER.nullNode();
        };
    }

    /** What the browser would compute, once the other answers are known. */
    static JsonNode computed(FormField field, Scope scope, JsonNode otherwise) {
        return field.kind() == FieldKind.EXPRESSION
                ? scope.value(field.definition().path("expression"))
                : otherwise;
    }

    private static JsonNode empty(FormField field) {
        return switch (field.kind()) {
            case TEXTFIELD, TEXTAREA -> TextNode.valueOf("");
            case CHECKBOX -> BooleanNode.FALSE;
            case CHECKLIST, TAGLIST -> PlainJson.MAPPER.createArrayNode();
            default -> PlainJson.MAPPER.nullNode();
        };
    }

    private JsonNode number(FormField field, Scope scope) {
        BigDecimal min = Numbers.read(scope.value(field.rule("min"))).orElse(BigDecimal.ZERO);
        BigDecimal max = Numbers.read(scope.value(field.rule("max"))).orElse(min.add(BigDecimal.valueOf(1000)));
        int digits = field.definition().path("decimalDigits").asInt(2);
        BigDecimal step =
                Numbers.read(field.definition().path("increment")).orElse(BigDecimal.ONE.movePointLeft(digits));
        BigDecimal steps = max.subtract(min).divide(step, 0, RoundingMode.FLOOR);
        BigDecimal first = min.divide(step, 0, RoundingMode.CEILING);
        long chosen = random.nextLong(
                Math.max(1, steps.min(BigDecimal.valueOf(1_000_000)).longValue()));
        BigDecimal number = first.add(BigDecimal.valueOf(chosen)).multiply(step);
        return field.definition().path("serializeToString").asBoolean()
                ? TextNode.valueOf(number.toPlainString())
                : plain(number);
    }

    private static JsonNode plain(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                ? PlainJson.MAPPER.getNodeFactory().numberNode(number.longValueExact())
                : PlainJson.MAPPER.getNodeFactory().numberNode(number.doubleValue());
    }

    private JsonNode one(FormField field, Scope scope) {
        List<JsonNode> options = Options.of(field, submission.existing(), scope).values();
        return options.isEmpty() ? PlainJson.MAPPER.nullNode() : options.get(random.nextInt(options.size()));
    }

    private ArrayNode several(FormField field, Scope scope) {
        ArrayNode chosen = PlainJson.MAPPER.createArrayNode();
        Options.of(field, submission.existing(), scope).values().stream()
                .filter(option -> random.nextBoolean())
                .forEach(chosen::add);
        return chosen.isEmpty() && field.isRequired() ? chosen.add(one(field, scope)) : chosen;
    }

    private String moment(FormField field) {
        boolean future = field.definition().path("disallowPassedDates").asBoolean();
        int latest = field.asksAboutThePast() ? 0 : field.atMost().isEmpty() ? 30 * 24 * 60 : 2 * 24 * 60;
        int minutes = random.nextInt(future ? 24 * 60 : -30 * 24 * 60, latest);
        ZonedDateTime moment = submission.now().plusMinutes(minutes);
        String zoned = field.definition().path("timeSerializingFormat").asText();
        String offset = zoned.equals("utc_offset") ? "xxx" : zoned.equals("utc_normalized") ? "'Z'" : "";
        ZonedDateTime written = offset.contains("Z") ? moment.withZoneSameInstant(java.time.ZoneOffset.UTC) : moment;
        String pattern = switch (field.definition().path("subtype").asText()) {
            case "time" -> "HH:mm" + offset;
            case "datetime" -> "uuuu-MM-dd'T'HH:mm" + offset;
            default -> "uuuu-MM-dd";
        };
        return written.format(DateTimeFormatter.ofPattern(pattern));
    }
}
