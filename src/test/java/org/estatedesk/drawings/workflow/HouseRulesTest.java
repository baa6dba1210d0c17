package org.estatedesk.drawings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.estatedesk.drawings.workflow.Samples.DRAWING;
import static org.estatedesk.drawings.workflow.Samples.TABLE;

import java.util.List;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.HouseRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One fault at a time in a drawing that is otherwise sound: the right rule at the right element. */
class HouseRulesTest {

    @Test
    void theSampleIsSound() {
        assertThat(HouseRules.check(Samples.all(), Samples.EMPTY_DESK)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NOT_EXECUTABLE | lost-key | isExecutable=\"true\" | isExecutable=\"false\"",
                "NO_HISTORY_TIME | lost-key | camunda:historyTimeToLive=\"P30D\" | ``",
                "BAD_DURATION | lost-key | camunda:historyTimeToLive=\"P30D\" | camunda:historyTimeToLive=\"30 days\"",
                "GENERATED_KEY | Process_0a1b2c3 | \"lost-key\" | \"Process_0a1b2c3\"",
                "GENERATED_ID | Activity_0a1b2c3 | Task_AskWhere\" | Activity_0a1b2c3\"",
                "NOT_DRAWN | Task_AskWhere | bpmnElement=\"Task_AskWhere\" | bpmnElement=\"Gateway_KeyFound\"",
                "NO_GROUP | Task_AskWhere | camunda:candidateGroups=\"front-desk\" | ``",
                "UNKNOWN_GROUP | Task_AskWhere | front-desk | front-dest",
                "NO_FORM | Task_AskWhere | camunda:formRef=\"ask-where\" | ``",
                "UNKNOWN_FORM | Task_AskWhere | formRef=\"ask-where\" | formRef=\"ask-were\"",
                "BINDING_NOT_LATEST | Start_KeyReported | formRefBinding=\"latest\" | formRefBinding=\"deployment\"",
                "NO_DEADLINE | Task_AskWhere | attachedToRef=\"Task_AskWhere\" | attachedToRef=\"Phase_HandOver\"",
                "PHASE_WITHOUT_OWNER | Deadline_AskWhere15Min | attachedToRef=\"Task_AskWhere\" | attachedToRef=\"Phase_HandOver\"",
                "NOT_A_QUESTION | Gateway_KeyFound | Key found? | Key found",
                "UNNAMED_ANSWER | Flow_Found | name=\"yes\" | ``",
                "NO_DEFAULT | Gateway_KeyFound | default=\"Flow_NotFound\" | ``",
                "NO_CONDITION | Flow_Found | ${keyFound} | keyFound",
                "FORBIDDEN_EXPRESSION | Flow_Found | ${keyFound} | ${''.getClass().forName('x')}",
                "FORBIDDEN_EXPRESSION | Task_AskWhere | Ask where it was lost | ${x.getClass()}",
                "FORBIDDEN_EXPRESSION | Task_AskWhere | HOT-13 | ${x.getClass()}",
                "RESERVED_NAME | Flow_Found | ${keyFound} | ${dataSource.password}",
                "UNSET_VARIABLE | Flow_Found | ${keyFound} | ${keyFond}",
                "BAD_DURATION | Deadline_AskWhere15Min | PT15M | 15 min",
                "DOUBTFUL_DURATION | Deadline_AskWhere15Min | PT15M | P15M",
                "BAD_DURATION | Deadline_AskWhere15Min | PT15M | ${deadline.workingTime('15 min')}",
                "BAD_DURATION | Deadline_AskWhere15Min | PT15M | ${deadline.workingTime('soon', now())}",
                "BAD_DURATION | Deadline_AskWhere15Min | PT15M | ${deadline.workingTime('-PT15M')}",
                "BAD_DURATION | Deadline_AskWhere15Min | PT15M | ${deadline.workingTime('P1M')}",
                "BAD_DURATION | Deadline_AskWhere15Min | PT15M | ${deadline.workingTime(15)}",
                "BAD_DURATION | Deadline_AskWhere15Min | PT15M | ${deadline.after('15 min', now())}",
                "BAD_DURATION | Deadline_AskWhere15Min | PT15M | ${deadline.today('6 pm')}",
                "BAD_DURATION | Deadline_AskWhere15Min | PT15M | ${deadline.everyDay('18:00')}",
                "FORBIDDEN_EXPRESSION | Deadline_AskWhere15Min | PT15M | ${deadline.officeTime('PT15M')}",
                "FORBIDDEN_ATTRIBUTE | Flow_Found | <bpmn:conditionExpression | <bpmn:conditionExpression language=\"groovy\"",
                "FORBIDDEN_ATTRIBUTE | Task_AskWhere | camunda:formRef=\"ask-where\" | camunda:formKey=\"embedded:deployment:x.html\" camunda:formRef=\"ask-where\"",
            })
    void findsTheFault(HouseRule rule, String element, String spot, String replacement) {
        List<Finding> findings = Samples.findingsWith(DRAWING, Samples.changed(DRAWING, spot, replacement));
        assertThat(findings).extracting(Finding::rule, Finding::elementId).contains(tuple(rule, element));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "DEAD_END | manualTask | ``",
                "NEVER_REACHED | manualTask | ``",
                "NOT_DRAWN | manualTask | ``",
                "NO_BLOCK | serviceTask | ``",
                "NO_DEADLINE | receiveTask | ``",
                "UNKNOWN_PROCESS | callActivity calledElement=\"nowhere\" | ``",
                "UNKNOWN_DECISION | businessRuleTask camunda:decisionRef=\"nowhere\" | ``",
                "UNKNOWN_DECISION | businessRuleTask | ``",
                "BINDING_NOT_LATEST | businessRuleTask camunda:decisionRef=\"key-urgency\" camunda:decisionRefBinding=\"deployment\" | ``",
                "UNKNOWN_OUTPUT | businessRuleTask camunda:decisionRef=\"key-urgency\" | ${decisionResult[0].hurry}",
                "UNKNOWN_OUTPUT | businessRuleTask camunda:decisionRef=\"key-urgency\" camunda:mapDecisionResult=\"singleResult\" camunda:resultVariable=\"result\" | ${result.hurry}",
                "UNSET_VARIABLE | manualTask | ${nobodySetsThis}",
            })
    void findsTheFaultInAnAddedStep(HouseRule rule, String tag, String output) {
        String name = tag.split(" ")[0];
        String outputs = "<bpmn:extensionElements><camunda:inputOutput><camunda:outputParameter name=\"x\">" + output
                + "</camunda:outputParameter></camunda:inputOutput></bpmn:extensionElements>";
        String step = "<bpmn:" + tag + " id=\"Step_New\">" + outputs + "</bpmn:" + name + ">";
        String next = "    <bpmn:endEvent id=\"End_KeyReturned\"";
        List<Finding> findings = Samples.findingsWith(DRAWING, Samples.changed(DRAWING, next, step + next));
        assertThat(findings).extracting(Finding::rule, Finding::elementId).contains(tuple(rule, "Step_New"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "NO_BLOCK | <bpmn:messageEventDefinition id=\"Message_Told\" /> | ``",
                "NO_BLOCK | `` | camunda:delegateExpression=\"${notify}\"",
                "NO_BLOCK | <bpmn:messageEventDefinition id=\"Message_Told\" /> | camunda:delegateExpression=\"${notify}\"",
                "UNKNOWN_BLOCK | <bpmn:messageEventDefinition id=\"Message_Told\" camunda:delegateExpression=\"${nobody}\" /> | ``",
                "FORBIDDEN_ATTRIBUTE | <bpmn:messageEventDefinition id=\"Message_Told\" camunda:class=\"org.example.Told\" /> | ``",
            })
    void findsTheFaultInAnEndThatTellsSomebody(HouseRule rule, String message, String attribute) {
        assertThat(findingsAtEnd(message, attribute))
                .extracting(Finding::rule, Finding::elementId)
                .contains(tuple(rule, "End_SupervisorTold"));
    }

    @Test
    void anEndMayTellSomebodyByABlock() {
        assertThat(findingsAtEnd(
                        "<bpmn:messageEventDefinition id=\"Message_Told\" camunda:delegateExpression=\"${notify}\" />",
                        ""))
                .isEmpty();
    }

    private static List<Finding> findingsAtEnd(String message, String attribute) {
        String end = "<bpmn:incoming>Flow_ToSupervisorTold</bpmn:incoming>";
        String id = "<bpmn:endEvent id=\"End_SupervisorTold\"";
        String text = Samples.changed(DRAWING, end, end + message).replace(id, id + " " + attribute);
        return Samples.findingsWith(DRAWING, text);
    }

    @Test
    void entitiesAreRefusedBecauseTheEngineCouldReadThemOtherwise() {
        String entity = "<!DOCTYPE x [<!ENTITY e \"${x.y()}\">]>\n<bpmn:definitions";
        String text = Samples.changed(DRAWING, "<bpmn:definitions", entity).replace("${keyFound}", "&e;");
        assertThat(Samples.findingsWith(DRAWING, text))
                .extracting(Finding::rule)
                .containsAnyOf(HouseRule.FORBIDDEN_ELEMENT, HouseRule.UNREADABLE);
    }

    @Test
    void aDrawingWithoutPictureIsFound() {
        String text = Samples.text(DRAWING);
        int picture = text.indexOf("<bpmndi:BPMNDiagram");
        String bare = text.substring(0, picture) + "</bpmn:definitions>";
        assertThat(Samples.findingsWith(DRAWING, bare))
                .extracting(Finding::rule)
                .containsOnly(HouseRule.NO_PICTURE);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "FORBIDDEN_LANGUAGE | Entry_Low | <outputEntry id=\"Entry_Low\" | <outputEntry id=\"Entry_Low\" expressionLanguage=\"groovy\"",
                "FORBIDDEN_LANGUAGE | InputExpression_Found | typeRef=\"boolean\" | typeRef=\"boolean\" expressionLanguage=\"juel\"",
                "FORBIDDEN_FEEL | Entry_Low | \"low\" | function(x) external { java: { class: \"java.lang.Runtime\" } }",
                "NO_HISTORY_TIME | key-urgency | camunda:historyTimeToLive=\"P30D\" | ``",
                "GENERATED_KEY | Decision_0a1b2c3 | \"key-urgency\" | \"Decision_0a1b2c3\"",
            })
    void findsTheFaultInATable(HouseRule rule, String element, String spot, String replacement) {
        List<Finding> findings = Samples.findingsWith(TABLE, Samples.changed(TABLE, spot, replacement));
        assertThat(findings).extracting(Finding::rule, Finding::elementId).contains(tuple(rule, element));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "FORM_ID | ask-where.form | \"id\": \"ask-where\" | \"id\": \"ask-here\"",
                "FORM_COMPONENT | Field_Where | textarea | filepicker",
                "FORM_LENGTH | Field_Where | \"maxLength\": 500 | ``",
                "FORM_LABEL | Field_Where | \"label\": \"Where?\" | \"label\": \"\"",
                "FORM_KEY | Field_Where | \"key\": \"where\", | ``",
                "FORM_RANGE | Field_Where | textarea | number",
                "FORM_OPTIONS | Field_Where | textarea | select",
                "FORM_MOMENT | Field_Where | textarea | datetime",
                "FORM_COLLAPSE | Field_Where | textarea | dynamiclist",
                "UNREADABLE | ask-where.form | { | [",
            })
    void findsTheFaultInAForm(HouseRule rule, String element, String spot, String replacement) {
        List<Finding> findings =
                Samples.findingsWith("ask-where.form", Samples.changed("ask-where.form", spot, replacement));
        assertThat(findings).extracting(Finding::rule, Finding::elementId).contains(tuple(rule, element));
    }
}
