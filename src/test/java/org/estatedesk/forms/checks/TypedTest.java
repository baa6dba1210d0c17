package org.estatedesk.forms.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.estatedesk.forms.schema.FormSchema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Full-width digits and the blanks of a paste, as they arrive from a Chinese keyboard. */
class TypedTest {

    private static final String FORM = """
            {"components": [{"key": "x", "type": "%s", "validate": {"pattern": "%s", "validationType": "%s"}}]}""";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '!', textBlock = """
            textfield | ^[0-9+() -]{5,20}$ | | １３８－００１３－８０００ | 138-0013-8000
            textfield | ^[0-9+() -]{5,20}$ | | （０１０）6234—5678 | (010)6234-5678
            textfield | ^[A-Z]{3}-[0-9]{4}-[0-9]{6}$ | | ＣＭＰ－２０２６－０００１２３ | CMP-2026-000123
            textfield | | email | ｗａｎｇ＠example。com | wang@example.com
            textfield | | | ３－１２０１，２楼 | ３－１２０１，２楼
            textarea | ^[^0-9０-９]*$ | | 房号：２ | 房号：２
            number | | | １，５ | 1,5
            datetime | | | ２０２６－１１－３０ | 2026-11-30
            select | | | １ | １
            """)
    void whatIsAskedForInNarrowSignsIsFoldedAndNothingElse(
            String type, @Nullable String pattern, @Nullable String validation, String typed, String meant) {
        assertThat(meant(type, pattern, validation, typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"textfield", "textarea"})
    void theBlanksAroundAPasteAreLeftOut(String type) {
        assertThat(meant(type, null, null, "\u00a0\t \u3000王小明 先生\r\n\u200b")).isEqualTo("王小明 先生");
    }

    private static String meant(String type, @Nullable String pattern, @Nullable String validation, String typed) {
        String form = FORM.formatted(type, pattern == null ? "" : pattern, validation == null ? "" : validation);
        return Typed.meant(FormSchema.parse(form).fields().get(0), typed);
    }
}
