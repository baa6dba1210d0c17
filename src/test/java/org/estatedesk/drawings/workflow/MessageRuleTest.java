package org.estatedesk.drawings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.HouseRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A message that could not be written at 3 a.m. is refused when it is drawn. */
class MessageRuleTest {

    @ParameterizedTest(name = "{0}: {2} {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "UNKNOWN_TEMPLATE | notify | template | customer-escalatd",
                "UNKNOWN_TEMPLATE | notify | template | journal.waiting",
                "UNKNOWN_TEMPLATE | escalate | tellCustomer | nowhere",
                "TEMPLATE_NOT_FIXED | notify | template | ${where}",
                "TEMPLATE_FIELD | notify | template | customer-parked",
                "TEMPLATE_FIELD | escalate | tellCustomer | customer-promise-late",
                "UNKNOWN_RECIPIENT | notify | to | front-desk, nobody",
                "UNSET_VARIABLE | notify | to | handler",
                "BAD_DURATION | deliver | retries | PT10S,1 min",
                "UNKNOWN_CHANNEL | notify | channel | telegram",
            })
    void findsTheFault(HouseRule rule, String block, String input, String value) {
        assertThat(findings(block, input, value))
                .extracting(Finding::rule, Finding::elementId)
                .contains(tuple(rule, "Step_New"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "customer",
                "assignee, firstAsked",
                "front-desk",
                "desk@example.org",
                "+86 21 5555 0000",
                "${who}"
            })
    void whoCanBeToldIsAccepted(String recipient) {
        assertThat(findings("notify", "to", recipient))
                .extracting(Finding::rule)
                .doesNotContain(HouseRule.UNKNOWN_RECIPIENT);
    }

    @Test
    void aTemplateWhoseFieldsTheCaseHasIsAccepted() {
        assertThat(findings("notify", "template", "customer-escalated"))
                .extracting(Finding::rule)
                .doesNotContain(HouseRule.UNKNOWN_TEMPLATE, HouseRule.TEMPLATE_FIELD, HouseRule.TEMPLATE_NOT_FIXED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNKNOWN_TEMPLATE | template | customer-escalatd",
                "UNKNOWN_RECIPIENT | to | front-desk, nobody",
                "UNKNOWN_CHANNEL | channel | telegram",
            })
    void findsTheFaultInAnEndThatTellsSomebody(HouseRule rule, String input, String value) {
        String end = "<bpmn:incoming>Flow_ToSupervisorTold</bpmn:incoming>";
        String telling = inputs(input, value) + end
                + "<bpmn:messageEventDefinition id=\"Message_Told\" camunda:delegateExpression=\"${notify}\" />";
        assertThat(Samples.findingsWith(Samples.DRAWING, Samples.changed(Samples.DRAWING, end, telling)))
                .extracting(Finding::rule, Finding::elementId)
                .contains(tuple(rule, "End_SupervisorTold"));
    }

    /** Nothing comes back with a message that is only sent: what nobody sets stays a fault. */
    @Test
    void anEndThatTellsSomebodySetsNoVariable() {
        String end = "<bpmn:incoming>Flow_ToSupervisorTold</bpmn:incoming>";
        String telling =
                end + "<bpmn:messageEventDefinition id=\"Message_Told\" camunda:delegateExpression=\"${notify}\" />";
        String drawing = Samples.changed(Samples.DRAWING, end, telling).replace("${keyFound}", "${keyFond}");
        assertThat(Samples.findingsWith(Samples.DRAWING, drawing))
                .extracting(Finding::rule)
                .contains(HouseRule.UNSET_VARIABLE);
    }

    private static String inputs(String input, String value) {
        return "<bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name=\"" + input + "\">" + value
                + "</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements>";
    }

    private static List<Finding> findings(String block, String input, String value) {
        String step = "<bpmn:serviceTask id=\"Step_New\" camunda:delegateExpression=\"${" + block + "}\">"
                + inputs(input, value) + "</bpmn:serviceTask>";
        String next = "    <bpmn:endEvent id=\"End_KeyReturned\"";
        return Samples.findingsWith(Samples.DRAWING, Samples.changed(Samples.DRAWING, next, step + next));
    }
}
