package org.estatedesk.drawings.workflow.differences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What is new, gone or moved in the shipped complaint handling. */
class ProcedureDifferenceTest {

    private static final Redrawing SHIPPED = Redrawing.of("processes/complaint-handling.bpmn");

    @Test
    void aStepBetweenTwoOthersIsOneSentence() {
        Redrawing redrawn = SHIPPED.before(
                        "<bpmn:endEvent id=\"End_FirstReplyGiven\"",
                        "<bpmn:userTask id=\"Task_CallBack\" name=\"Call&#10;back\" camunda:candidateGroups=\"front-desk\" />")
                .with(
                        "sourceRef=\"Activity_PromiseNextWord\" targetRef=\"End_FirstReplyGiven\" />",
                        "sourceRef=\"Activity_PromiseNextWord\" targetRef=\"Task_CallBack\" /><bpmn:sequenceFlow id=\"Flow_New\""
                                + " sourceRef=\"Task_CallBack\" targetRef=\"End_FirstReplyGiven\" />");
        assertThat(redrawn.sentences())
                .containsExactly("step \"Call back\" added after \"Promise next word\", done by Front desk");
        assertThat(redrawn.difference().places()).containsExactly("Activity_PromiseNextWord");
        assertThat(redrawn.sentences(Locale.CHINESE)).containsExactly("新增步骤“Call back”（在“Promise next word”之后），由前台办理");
    }

    @Test
    void aDeadlineSaysWhereAndHowLong() {
        assertThat(SHIPPED.before(
                                "<bpmn:endEvent id=\"End_FirstReplyGiven\"",
                                "<bpmn:boundaryEvent id=\"Deadline_New\" name=\"Soon\" attachedToRef=\"Task_GiveFirstReply\">"
                                        + "<bpmn:timerEventDefinition><bpmn:timeDuration>P1DT2H</bpmn:timeDuration>"
                                        + "</bpmn:timerEventDefinition></bpmn:boundaryEvent>")
                        .sentences())
                .containsExactly(
                        "deadline \"Soon\" added to step \"Give first reply\": 1 day 2 hours, then ends the step");
    }

    @Test
    void aMessageSaysWhoIsTold() {
        assertThat(SHIPPED.before(
                                "<bpmn:endEvent id=\"End_FirstReplyGiven\"",
                                "<bpmn:serviceTask id=\"Activity_New\" name=\"Tell them\" camunda:delegateExpression=\"${notify}\">"
                                        + "<bpmn:extensionElements><camunda:inputOutput>"
                                        + "<camunda:inputParameter name=\"to\">customer,superior,gate</camunda:inputParameter>"
                                        + "<camunda:inputParameter name=\"template\">hello</camunda:inputParameter>"
                                        + "</camunda:inputOutput></bpmn:extensionElements></bpmn:serviceTask>")
                        .sentences())
                .containsExactly("step \"Tell them\" added in phase \"First reply\","
                        + " tells the customer, the superior, Gate (template hello)");
    }

    @Test
    void aNewAnswerSaysWhereItLeads() {
        assertThat(SHIPPED.before(
                                "<bpmn:sequenceFlow id=\"Flow_WithinLimit_To_Approved\"",
                                "<bpmn:sequenceFlow id=\"Flow_New\" name=\"Nothing\" sourceRef=\"Gateway_WithinLimit\""
                                        + " targetRef=\"End_CompensationSettled\" />")
                        .sentences())
                .containsExactly(
                        "answer \"Nothing\" of question \"Within own limit?\" added, leads to \"Compensation settled\"");
    }

    @Test
    void aRemovedStepBetweenTwoOthersIsOneSentence() {
        Redrawing redrawn = SHIPPED.without("Activity_TellNextRound")
                .before(
                        "<bpmn:endEvent id=\"End_CustomerContent\"",
                        "<bpmn:sequenceFlow id=\"Flow_New\" sourceRef=\"Activity_RaiseRedress\" targetRef=\"Join_NextRound\" />");
        assertThat(redrawn.sentences()).containsExactly("step \"Tell customer of escalation\" removed");
    }

    @Test
    void whatALostStepLeftBehindIsTold() {
        assertThat(SHIPPED.without("Phase_Compensation").sentences())
                .singleElement()
                .asString()
                .startsWith("phase \"Compensation approval\" removed with all in it: \"Redress prepared\", ")
                .contains("\"Approve compensation\"", "joining before \"Compensation settled\"");
    }

    @Test
    void descriptionsAreToldTogetherAndConcernNoCase() {
        Redrawing redrawn = SHIPPED.with("CMP-10, A5: wall clock, from registration.", "Soon.")
                .with("CMP-10, CMP-21, CMP-22, HOT-10: how the matter", "How the matter");
        assertThat(redrawn.sentences())
                .containsExactly(
                        "step \"Give first reply\", deadline \"15 minutes to first reply\": description changed");
        assertThat(redrawn.difference().places()).isEmpty();
    }

    @Test
    void aStepMayChangeItsPhase() {
        String note = "<bpmn:userTask id=\"Task_Extra\" name=\"Extra\" />";
        Redrawing first = SHIPPED.before("<bpmn:endEvent id=\"End_FirstReplyGiven\"", note);
        Redrawing second = SHIPPED.before("<bpmn:endEvent id=\"End_CompensationSettled\"", note);
        assertThat(Compared.sentences(first, second))
                .containsExactly("step \"Extra\" moved from phase \"First reply\" to phase \"Compensation approval\"");
    }

    @Test
    void anArrowDrawnAnewIsNoChangeOfWay() {
        Redrawing redrawn = SHIPPED.with("id=\"Flow_PrepareRedress_To_Compensation\"", "id=\"Flow_0abc\"");
        assertThat(redrawn.sentences()).containsExactly("only the layout changed");
    }

    @Test
    void movingAShapeIsOnlyLayout() {
        Redrawing redrawn = SHIPPED.with(
                "<bpmndi:BPMNShape id=\"Task_GiveFirstReply_di\" bpmnElement=\"Task_GiveFirstReply\">",
                "<bpmndi:BPMNShape id=\"Task_GiveFirstReply_di\" bpmnElement=\"Task_GiveFirstReply\" isExpanded=\"true\">");
        assertThat(redrawn.sentences()).containsExactly("only the layout changed");
        assertThat(redrawn.difference().elements()).containsOnlyKeys("Task_GiveFirstReply");
        assertThat(redrawn.difference().places()).isEmpty();
    }
}
