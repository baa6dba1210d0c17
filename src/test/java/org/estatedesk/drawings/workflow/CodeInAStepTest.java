package org.estatedesk.drawings.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.HouseRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The right to deploy is not the right to run code, by whatever door. */
class CodeInAStepTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "scriptTask scriptFormat=\"javascript\" | <bpmn:script>java.lang.Runtime.getRuntime()</bpmn:script>",
                "serviceTask camunda:class=\"java.lang.Thread\" | ``",
                "serviceTask camunda:expression=\"${keyFound}\" | ``",
                "serviceTask camunda:delegateExpression=\"${runtimeService}\" | ``",
                "serviceTask camunda:type=\"shell\" | ``",
                "serviceTask camunda:type=\"external\" camunda:topic=\"x\" | ``",
                "serviceTask xmlns:activiti=\"http://activiti.org/bpmn\" activiti:class=\"java.lang.Thread\" | ``",
                "serviceTask camunda:delegateExpression=\"${notify}\" | <bpmn:extensionElements><camunda:executionListener event=\"start\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:executionListener></bpmn:extensionElements>",
                "serviceTask camunda:delegateExpression=\"${notify}\" | <bpmn:extensionElements><camunda:executionListener event=\"start\" class=\"java.lang.Thread\" /></bpmn:extensionElements>",
                "serviceTask camunda:delegateExpression=\"${notify}\" | <bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name=\"x\"><camunda:script scriptFormat=\"groovy\">1</camunda:script></camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements>",
                "serviceTask camunda:delegateExpression=\"${notify}\" | <bpmn:extensionElements><camunda:connector><camunda:connectorId>http-connector</camunda:connectorId></camunda:connector></bpmn:extensionElements>",
                "serviceTask camunda:delegateExpression=\"${notify}\" | <bpmn:extensionElements><camunda:inputOutput><camunda:inputParameter name=\"to\">${x.y()}</camunda:inputParameter></camunda:inputOutput></bpmn:extensionElements>",
                "serviceTask camunda:delegateExpression=\"${notify}\" | <bpmn:extensionElements><camunda:field name=\"to\"><camunda:expression>${x.y()}</camunda:expression></camunda:field></bpmn:extensionElements>",
            })
    void isRefused(String tag, String content) {
        String step =
                "<bpmn:%s id=\"Step_Evil\" name=\"Evil step\">%s</bpmn:%s>".formatted(tag, content, tag.split(" ")[0]);
        String next = "    <bpmn:endEvent id=\"End_KeyReturned\"";
        assertThat(Samples.findingsWith(Samples.DRAWING, Samples.changed(Samples.DRAWING, next, step + next)))
                .filteredOn(finding -> finding.elementId().equals("Step_Evil") && finding.isError())
                .extracting(Finding::rule)
                .containsAnyOf(
                        HouseRule.FORBIDDEN_ELEMENT,
                        HouseRule.FORBIDDEN_ATTRIBUTE,
                        HouseRule.FORBIDDEN_EXPRESSION,
                        HouseRule.UNKNOWN_BLOCK);
    }
}
