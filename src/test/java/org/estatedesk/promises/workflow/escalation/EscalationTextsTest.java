package org.estatedesk.promises.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.estatedesk.platform.Texts;
import org.junit.jupiter.api.Test;

class EscalationTextsTest {

    @Test
    void theJournalTellsARungInBothLanguages() {
        Map<String, Object> fields = Map.of("rung", 2, "group", "office-director");
        assertThat(Texts.of("messages/escalation", "en").say("rung.told", fields))
                .isEqualTo("Escalation, rung 2: office-director is told and may take it up");
        assertThat(Texts.of("messages/escalation", "zh").say("rung.told", fields))
                .isEqualTo("逾期上报第 2 级：已通知 office-director，可由其接手");
    }
}
