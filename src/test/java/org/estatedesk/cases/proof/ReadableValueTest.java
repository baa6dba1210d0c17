package org.estatedesk.cases.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Values in a line of the journal. */
class ReadableValueTest {

    @Test
    void nothingIsADashAtAnyDepth() {
        Map<String, Object> inner = new HashMap<>();
        inner.put("phone", null);
        assertThat(ReadableValue.of(null)).isEqualTo("-");
        assertThat(ReadableValue.of(inner)).isEqualTo("{phone=-}");
        assertThat(ReadableValue.of(List.of(inner, Arrays.asList(1, null)))).isEqualTo("[{phone=-}, [1, -]]");
    }

    @Test
    void aLongTextIsCutAndASecretNeverShown() {
        assertThat(ReadableValue.of("x".repeat(3000))).hasSizeLessThan(210).endsWith("…");
        assertThat(ReadableValue.of("password", "1234")).isEqualTo("…");
    }
}
