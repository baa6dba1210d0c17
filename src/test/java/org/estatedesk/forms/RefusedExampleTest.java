package org.estatedesk.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The example that a refusal gives is taken when somebody types it. */
class RefusedExampleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `'subtype':'date','disallowPassedDates':true`
            `'subtype':'date','properties':{'moment':'past'}`
            `'subtype':'time'`
            `'subtype':'time','timeSerializingFormat':'utc_offset'`
            `'subtype':'time','timeSerializingFormat':'utc_normalized'`
            `'subtype':'datetime','properties':{'moment':'past'}`
            `'subtype':'datetime','timeSerializingFormat':'utc_offset','disallowPassedDates':true`
            `'subtype':'datetime','timeSerializingFormat':'utc_normalized'`
            """)
    void the_example_in_a_refusal_is_right_for_its_field(String rules) {
        var form = Forms.form("{'type':'datetime','key':'f','label':'F',%s}".formatted(rules));
        var refused = FormValidation.refusals(form, Forms.submission(Forms.json("{'f':'soon'}"), Forms.json("{}")));
        Object example = refused.get(0).fault().arguments().get(0);

        assertThat(Forms.faults(form, Forms.json("{'f':'" + example + "'}"), Forms.json("{}")))
                .isEmpty();
    }
}
