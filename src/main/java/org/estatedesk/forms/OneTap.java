package org.estatedesk.forms;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.estatedesk.forms.checks.AnswerFault;
import org.estatedesk.forms.schema.Expressions;
import org.estatedesk.forms.schema.FieldKind;
import org.estatedesk.forms.schema.FormField;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.forms.schema.Submission;
import org.estatedesk.platform.files.PlainJson;
import org.jspecify.annotations.Nullable;

/**
 * Which whole answers to a form one touch can give: it asks for nothing, for one tick, or for one choice of few. Found by
 * asking the checks that judge the submission what is missing, so that both agree.
 *
 * @param taps in the form's order; none where more has to be said
 * @param moment the field that asks when it was, if the form has one
 */
public record OneTap(List<Tap> taps, @Nullable Moment moment) {

    /** More buttons do not fit under a thumb. */
    private static final int FEW = 4;

    /**
     * A button.
     *
     * @param label of the tick or the choice, as drawn; null where the form asks for nothing
     * @param answers by the keys of their fields
     * @param whole whether the form is complete with these; otherwise it asks for more
     */
    public record Tap(@Nullable String label, ObjectNode answers, boolean whole) {}

    /**
     * The field for when something was.
     *
     * @param format as the form's {@code timeSerializingFormat}
     * @param needed whether it must be filled in even if it was just now
     */
    public record Moment(String key, String format, boolean needed) {}

    /**
     * Reads a form.
     *
     * @param existing the variables that the form can see
     */
    public static OneTap of(FormSchema schema, ObjectNode existing, Expressions expressions, ZonedDateTime now) {
        return new Reading(schema, existing, expressions, now).read();
    }

    private record Reading(FormSchema schema, ObjectNode existing, Expressions expressions, ZonedDateTime now) {

        OneTap read() {
            Optional<FormField> when = asked(schema.fields())
                    .filter(field -> field.asksAboutThePast()
                            && judge(momentOf(field)).stream()
                                    .noneMatch(fault -> fault.path().equals(field.path())))
                    .findFirst();
            boolean needed =
                    when.filter(field -> isMissing(judge(none()), field)).isPresent();
            ObjectNode before = needed ? momentOf(when.orElseThrow()) : none();
            List<Tap> taps =
                    taps(before).stream().map(tap -> without(when, tap)).toList();
            return new OneTap(
                    taps,
                    when.map(field -> new Moment(key(field), format(field), needed))
                            .orElse(null));
        }

        private List<Tap> taps(ObjectNode before) {
            List<FormRefusal> missing = judge(before);
            if (missing.isEmpty()) {
                return List.of(new Tap(null, none(), true));
            }
            List<Tap> taps = asked(schema.fields())
                    .filter(field -> missing.size() == 1 && isMissing(missing, field))
                    .flatMap(field -> taps(field, before))
                    .toList();
            return taps.stream().anyMatch(Tap::whole) ? taps : List.of();
        }

        private Stream<Tap> taps(FormField field, ObjectNode before) {
            JsonNode choices = field.definition().path("values");
            return switch (field.kind()) {
                case CHECKBOX -> Stream.of(tap(field, field.label(), BooleanNode.TRUE, before));
                case RADIO, SELECT ->
                    choices.size() > FEW
                            ? Stream.empty()
                            : StreamSupport.stream(choices.spliterator(), false)
                                    .map(choice ->
                                            tap(field, choice.path("label").asText(), choice.path("value"), before));
                default -> Stream.empty();
            };
        }

        private Tap tap(FormField field, String label, JsonNode value, ObjectNode before) {
            ObjectNode answers = before.deepCopy().set(key(field), value);
            return new Tap(label, answers, judge(answers).isEmpty());
        }

        /** When it was is filled in by the touch itself. */
        private static Tap without(Optional<FormField> when, Tap tap) {
            ObjectNode answers = tap.answers().deepCopy();
            when.ifPresent(field -> answers.remove(key(field)));
            return new Tap(tap.label(), answers, tap.whole());
        }

        private List<FormRefusal> judge(ObjectNode answers) {
            return FormValidation.refusals(schema, new Submission(answers, existing, expressions, now));
        }

        private ObjectNode momentOf(FormField field) {
            String written = switch (format(field)) {
                case "utc_offset" ->
                    DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mmxxx").format(now);
                case "utc_normalized" ->
                    DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm'Z'")
                            .format(now.withZoneSameInstant(ZoneOffset.UTC));
                default -> DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").format(now);
            };
            return none().set(key(field), TextNode.valueOf(written));
        }
    }

    /** Rows and objects are more than a touch can say. */
    private static Stream<FormField> asked(List<FormField> fields) {
        return fields.stream()
                .flatMap(
                        field -> field.kind() == FieldKind.GROUP && field.path().isEmpty()
                                ? asked(field.fields())
                                : Stream.of(field))
                .filter(field -> field.kind().isInput() && field.path().size() == 1);
    }

    private static boolean isMissing(List<FormRefusal> refusals, FormField field) {
        return refusals.stream()
                .anyMatch(one -> one.path().equals(field.path()) && one.fault().equals(AnswerFault.MISSING));
    }

    private static String key(FormField field) {
        return field.path().get(0);
    }

    private static String format(FormField field) {
        return field.definition().path("timeSerializingFormat").asText();
    }

    private static ObjectNode none() {
        return PlainJson.MAPPER.createObjectNode();
    }
}
