package org.estatedesk.audit.evidence.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.estatedesk.audit.evidence.report.ReportView.Fact;
import org.junit.jupiter.api.Test;

/** What was entered, as lines of a report. */
class DetailLinesTest {

    @Test
    void whatIsEmptyIsADash() {
        Map<String, Object> inner = new HashMap<>();
        inner.put("phone", null);
        assertThat(new DetailLines(mock(EvidenceWords.class))
                        .of(Map.of("values", inner, "names", Arrays.asList("𠮷田", null))))
                .containsExactlyInAnyOrder(
                        new Fact("values.phone", "-"), new Fact("names[1]", "𠮷田"), new Fact("names[2]", "-"));
    }
}
