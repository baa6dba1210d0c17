package org.estatedesk.audit.file.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.estatedesk.forms.schema.FormSchema;
import org.junit.jupiter.api.Test;

/** What auditors read instead of keys. */
class FieldNamesTest {

    private static FieldNames of(String... forms) {
        List<FormSchema> live = Stream.of(forms)
                .map(form -> "{'components': [" + form + "]}")
                .map(form -> form.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .map(form -> FormSchema.read(form).orElseThrow())
                .toList();
        return new FieldNames(() -> live);
    }

    @Test
    void a_field_and_its_choices_have_names_also_inside_a_group() {
        FieldNames names = of("{'type': 'group', 'components': [{'key': 'channel', 'label': 'How?',"
                + " 'values': [{'value': 'hotline', 'label': 'Hotline'}]}]}");

        assertThat(names.all())
                .containsExactly(Map.entry("channel", new FieldName("How?", Map.of("hotline", "Hotline"))));
        assertThat(names.choice("channel", "hotline")).isEqualTo("Hotline");
        assertThat(names.choice("channel", "pigeon")).isEqualTo("pigeon");
        assertThat(names.choice("channel", null)).isNull();
        assertThat(names.choice("unknown", "hotline")).isEqualTo("hotline");
    }

    @Test
    void what_two_forms_call_differently_has_no_name() {
        FieldNames names = of(
                "{'key': 'unit', 'label': 'Unit', 'values': [{'value': 'a', 'label': 'A'}, {'value': 'b', 'label': 'B'}]}",
                "{'key': 'unit', 'label': 'Address', 'values': [{'value': 'a', 'label': 'A'}, {'value': 'b', 'label': 'C'}]}");

        assertThat(names.all()).containsExactly(Map.entry("unit", new FieldName(null, Map.of("a", "A"))));
    }

    @Test
    void what_is_computed_when_the_form_is_shown_is_no_name() {
        FieldNames names = of("{'key': 'x', 'label': '=y'}", "{'key': 'z', 'label': 'Fee {{fee}}'}");

        assertThat(names.all().values()).extracting(FieldName::label).containsOnlyNulls();
    }
}
