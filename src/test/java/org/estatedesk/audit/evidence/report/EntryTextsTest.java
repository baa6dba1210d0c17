package org.estatedesk.audit.evidence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.estatedesk.audit.file.values.RuleRows;
import org.junit.jupiter.api.Test;

/** What was entered, as lines of a report. */
class EntryTextsTest {

    @Test
    void whatIsEmptyIsADash() {
        Map<String, Object> inner = new HashMap<>();
        inner.put("phone", null);
        EvidenceWords words = mock(EvidenceWords.class);
        when(words.field(anyString())).thenAnswer(asked -> asked.getArgument(0));
        when(words.value(anyString(), anyString())).thenAnswer(asked -> asked.getArgument(1));
        assertThat(new EntryTexts(words, mock(RuleRows.class))
                        .lines(Map.of("values", inner, "names", Arrays.asList("𠮷田", null))))
                .containsExactlyInAnyOrder("phone: -", "names[1]: 𠮷田", "names[2]: -");
    }
}
