package org.estatedesk.drawings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.HouseRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** HOT-15: whatever waits has a clock. Where a message may bring variables, an unknown one is only doubted. */
class WaitsTest {

    private static final String NEXT = "    <bpmn:endEvent id=\"End_KeyReturned\"";
    private static final String FLOW = "<bpmn:sequenceFlow id=\"%s\" sourceRef=\"%s\" targetRef=\"%s\" />";
    private static final String EVENT =
            "<bpmn:intermediateCatchEvent id=\"%s\"><bpmn:%s /></bpmn:intermediateCatchEvent>";

    @ParameterizedTest
    @ValueSource(strings = {"messageEventDefinition", "signalEventDefinition", "conditionalEventDefinition"})
    void anEventThatMayNeverComeIsRefused(String kind) {
        String condition = kind.startsWith("cond")
                ? EVENT.replace("<bpmn:%s />", "<bpmn:%s><bpmn:condition>${keyFound}</bpmn:condition></bpmn:%2$s>")
                : EVENT;
        assertThat(findings(condition.formatted("Wait_New", kind)))
                .extracting(Finding::rule, Finding::elementId)
                .contains(tuple(HouseRule.NO_CLOCK, "Wait_New"));
    }

    @Test
    void anEventGatewayNeedsATimerAmongItsEvents() {
        String gateway = "<bpmn:eventBasedGateway id=\"Gateway_New\" />"
                + EVENT.formatted("Wait_Message", "messageEventDefinition")
                + FLOW.formatted("Flow_A", "Gateway_New", "Wait_Message");
        assertThat(findings(gateway))
                .extracting(Finding::rule, Finding::elementId)
                .contains(tuple(HouseRule.NO_CLOCK, "Gateway_New"))
                .doesNotContain(tuple(HouseRule.NO_CLOCK, "Wait_Message"));
        String timer = EVENT.formatted("Wait_Timer", "timerEventDefinition")
                + FLOW.formatted("Flow_B", "Gateway_New", "Wait_Timer");
        assertThat(findings(gateway + timer)).extracting(Finding::rule).doesNotContain(HouseRule.NO_CLOCK);
    }

    @Test
    void aDeadlineOfThePhaseAroundItIsAClock() {
        String phase = "<bpmn:subProcess id=\"Phase_New\">" + EVENT.formatted("Wait_New", "messageEventDefinition")
                + "</bpmn:subProcess>";
        assertThat(findings(phase)).extracting(Finding::rule).contains(HouseRule.NO_CLOCK, HouseRule.NO_START);
        String deadline = "<bpmn:boundaryEvent id=\"Deadline_New\" attachedToRef=\"Phase_New\">"
                + "<bpmn:timerEventDefinition /></bpmn:boundaryEvent>";
        assertThat(findings(phase + deadline)).extracting(Finding::rule).doesNotContain(HouseRule.NO_CLOCK);
    }

    @Test
    void whatAMessageMayBringIsOnlyDoubted() {
        String step = "<bpmn:manualTask id=\"Step_New\" name=\"${broughtByMessage}\" />";
        assertThat(findings(step)).extracting(Finding::rule).contains(HouseRule.UNSET_VARIABLE);
        assertThat(findings(step + EVENT.formatted("Wait_New", "messageEventDefinition")))
                .extracting(Finding::rule)
                .contains(HouseRule.PERHAPS_UNSET_VARIABLE)
                .doesNotContain(HouseRule.UNSET_VARIABLE);
    }

    private static List<Finding> findings(String added) {
        return Samples.findingsWith(Samples.DRAWING, Samples.changed(Samples.DRAWING, NEXT, added + NEXT));
    }
}
