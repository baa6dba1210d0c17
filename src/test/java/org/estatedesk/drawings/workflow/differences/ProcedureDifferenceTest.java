package org.estatedesk.drawings.workflow.differences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One change at a time to the shipped complaint handling, and the one sentence that a manager reads. */
class ProcedureDifferenceTest {

    private static final Redrawing SHIPPED = Redrawing.of("processes/complaint-handling.bpmn");
    private static final String FIRST_REPLY =
            "<bpmn:timerEventDefinition id=\"Timer_FirstReply15Min\">\n            <bpmn:timeDuration xsi:type=\"bpmn:tFormalExpression\">PT15M</bpmn:timeDuration>";
    private static final String ASSESS = "name=\"Assess complaint\" camunda:formRef=\"assess-complaint\""
            + " camunda:formRefBinding=\"latest\" camunda:candidateGroups=\"property-assistant\""
            + " camunda:priority=\"${casePriority}\"";
    private static final String LATE_REPLY = "<camunda:inputParameter name=\"tellCustomer\">customer-reply-late";
    private static final String MONTH = "name=\"template\">unsolved-month";

    static Stream<Arguments> details() {
        return Stream.of(
                arguments(
                        FIRST_REPLY,
                        FIRST_REPLY.replace("PT15M", "PT10M"),
                        "\"15 minutes to first reply\" (step \"Give first reply\"): 15 minutes -> 10 minutes"),
                arguments(
                        FIRST_REPLY,
                        FIRST_REPLY
                                .replace("PT15M", "${deadline.workingTime('PT1H')}")
                                .replace("timeDuration", "timeDate"),
                        "\"15 minutes to first reply\" (step \"Give first reply\"): 15 minutes -> 1 hour of working time"),
                arguments(
                        ">R/P1D<",
                        ">R/P2D<",
                        "start \"Every day\": again and again every 1 day -> again and again every 2 days"),
                arguments(
                        ASSESS,
                        ASSESS.replace("property-assistant", "dispatcher"),
                        "step \"Assess complaint\": now done by Dispatcher instead of Property assistant"),
                arguments(
                        ASSESS,
                        ASSESS.replace("\"property-assistant\"", "\"property-assistant,${handlerGroup}\""),
                        "step \"Assess complaint\": now done by Property assistant, the group that the case works out"
                                + " (handlerGroup) instead of Property assistant"),
                arguments(
                        ASSESS,
                        ASSESS.replace("assess-complaint", "weigh-complaint"),
                        "form of step \"Assess complaint\": assess-complaint -> weigh-complaint"),
                arguments(
                        ASSESS,
                        ASSESS.replace("\"Assess complaint\"", "\"Weigh complaint\""),
                        "step renamed \"Assess complaint\" -> \"Weigh complaint\""),
                arguments(
                        ASSESS,
                        ASSESS.replace("${casePriority}", "80"),
                        "step \"Assess complaint\": priority worked out in the case -> 80"),
                arguments(
                        ASSESS,
                        ASSESS + " camunda:asyncBefore=\"true\"",
                        "step \"Assess complaint\": a technical setting changed"),
                arguments(
                        "CMP-01, CMP-25, HOT-37, A8, ROL-31: valid",
                        "CMP-01: valid",
                        "step \"Assess complaint\": description changed"),
                arguments(
                        "value=\"Task_SolveGeneral, Task_SolveImportant,",
                        "value=\"Task_SolveImportant,",
                        "step \"Visit or call customer\": who may not do it changed"),
                arguments(
                        "attachedToRef=\"Task_GiveFirstReply\" cancelActivity=\"false\"",
                        "attachedToRef=\"Task_GiveFirstReply\"",
                        "deadline \"15 minutes to first reply\": now interrupts what it sits on"),
                arguments(
                        "attachedToRef=\"Task_GiveFirstReply\"",
                        "attachedToRef=\"Phase_FirstReply\"",
                        "deadline \"15 minutes to first reply\" moved from step \"Give first reply\" to phase \"First reply\""),
                arguments(
                        "Every day until the complaint is closed",
                        "On workdays only",
                        "note \"Every day until the complaint is closed\" now says \"On workdays only\""),
                arguments(
                        "camunda:historyTimeToLive=\"P1825D\"",
                        "camunda:historyTimeToLive=\"P3Y\"",
                        "procedure \"Complaint handling\": history kept 1825 days -> 3 years"),
                arguments(
                        "<bpmn:terminateEventDefinition id=\"Terminate_ComplaintClosed\" />",
                        "",
                        "end \"Complaint closed\" is now a plain end instead of an end that ends everything"),
                arguments(
                        "name=\"Classify complaint\" camunda:decisionRef=\"complaint-classification\"",
                        "name=\"Classify complaint\" camunda:decisionRef=\"complaint-gravity\"",
                        "step \"Classify complaint\": now decides by the table complaint-gravity instead of"
                                + " complaint-classification"),
                arguments(
                        "<bpmn:callActivity id=\"Activity_CorrectAtVisit\" name=\"Answer correction\" calledElement=\"answer-correction\">",
                        "<bpmn:callActivity id=\"Activity_CorrectAtVisit\" name=\"Answer correction\" calledElement=\"apology\">",
                        "step \"Answer correction\": now runs the procedure apology instead of answer-correction"));
    }

    static Stream<Arguments> messages() {
        return Stream.of(
                arguments(
                        LATE_REPLY + "</camunda:inputParameter>",
                        "",
                        "step \"Escalate late first reply\": no longer tells the customer"),
                arguments(
                        LATE_REPLY,
                        LATE_REPLY.replace("customer-reply-late", "sorry"),
                        "step \"Escalate late first reply\": message template customer-reply-late -> sorry"),
                arguments(
                        "No first reply within 15 minutes of registration.",
                        "Late!",
                        "step \"Escalate late first reply\": text changed"),
                arguments(
                        "The complaint was not assessed within 4 hours.</camunda:inputParameter>\n"
                                + "              <camunda:inputParameter name=\"group\">customer-supervisor",
                        "The complaint was not assessed within 4 hours.</camunda:inputParameter>\n"
                                + "              <camunda:inputParameter name=\"group\">office-director",
                        "step \"Escalate late assessment\": now brings in Office director instead of Customer supervisor"),
                arguments(
                        "name=\"to\">group-csc</camunda:inputParameter>\n            <camunda:inputParameter " + MONTH,
                        "name=\"to\">group-csc, customer</camunda:inputParameter>\n            <camunda:inputParameter "
                                + MONTH,
                        "step \"Report to group centre\": now also tells the customer (template unsolved-month)"),
                arguments(
                        "name=\"Escalate late first reply\" camunda:delegateExpression=\"${escalate}\"",
                        "name=\"Escalate late first reply\" camunda:delegateExpression=\"${recordEntry}\"",
                        "step \"Escalate late first reply\": building block Escalate -> Record entry"));
    }

    static Stream<Arguments> ways() {
        String no = "name=\"No\" sourceRef=\"Gateway_WithinLimit\" targetRef=\"Task_ApproveCompensation\"";
        return Stream.of(
                arguments(
                        "${withinLimit == 'no'}",
                        "${withinLimit != 'yes'}",
                        "answer \"No\" of question \"Within own limit?\": condition changed"),
                arguments(
                        no,
                        no.replace("\"No\"", "\"Above it\""),
                        "answer of question \"Within own limit?\" renamed \"No\" -> \"Above it\""),
                arguments(
                        no,
                        no.replace("Task_ApproveCompensation", "End_CompensationSettled"),
                        "answer \"No\" of question \"Within own limit?\" now leads to \"Compensation settled\""
                                + " instead of \"Approve compensation\""),
                arguments(
                        "default=\"Flow_WithinLimit_To_Approved\"",
                        "default=\"Flow_WithinLimit_To_ApproveCompensation\"",
                        "question \"Within own limit?\": where no other answer fits, now \"No\" instead of \"Yes\""),
                arguments(
                        "sourceRef=\"Task_PrepareRedress\" targetRef=\"Phase_Compensation\"",
                        "sourceRef=\"Task_PrepareRedress\" targetRef=\"Task_PresentOffer\"",
                        "the way from \"Prepare apology and redress\" to \"Compensation approval\" now leads to"
                                + " \"Present offer to customer\""),
                arguments(
                        "<bpmn:sequenceFlow id=\"Flow_PrepareRedress_To_Compensation\" sourceRef=\"Task_PrepareRedress\""
                                + " targetRef=\"Phase_Compensation\" />",
                        "",
                        "the way from \"Prepare apology and redress\" to \"Compensation approval\" removed"));
    }

    @ParameterizedTest
    @MethodSource({"details", "messages", "ways"})
    void eachChangeGivesItsSentence(String spot, String replacement, String sentence) {
        assertThat(SHIPPED.with(spot, replacement).sentences()).containsExactly(sentence);
    }

    @Test
    void aStepBetweenTwoOthersIsOneSentence() {
        Redrawing redrawn = SHIPPED.before(
                        "<bpmn:endEvent id=\"End_FirstReplyGiven\"",
                        "<bpmn:userTask id=\"Task_CallBack\" name=\"Call&#10;back\" camunda:candidateGroups=\"front-desk\" />")
                .with(
                        "sourceRef=\"Task_GiveFirstReply\" targetRef=\"End_FirstReplyGiven\" />",
                        "sourceRef=\"Task_GiveFirstReply\" targetRef=\"Task_CallBack\" /><bpmn:sequenceFlow id=\"Flow_New\""
                                + " sourceRef=\"Task_CallBack\" targetRef=\"End_FirstReplyGiven\" />");
        assertThat(redrawn.sentences())
                .containsExactly("step \"Call back\" added after \"Give first reply\", done by Front desk");
        assertThat(redrawn.difference().places()).containsExactly("Task_GiveFirstReply");
        assertThat(redrawn.sentences(Locale.CHINESE)).containsExactly("新增步骤“Call back”（在“Give first reply”之后），由前台办理");
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
                .with("CMP-10, CMP-21, CMP-22: how the matter", "How the matter");
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
