package org.estatedesk.drawings.workflow.differences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One change at a time to the shipped form of the first reply, and the one sentence that a manager reads. */
class FormDifferenceTest {

    private static final Redrawing SHIPPED = Redrawing.of("forms/give-first-reply.form");
    private static final String ANSWER = "\"label\": \"What did the customer answer?\"";
    private static final String VISIT =
            "        {\n          \"label\": \"Visit\",\n          \"value\": \"visit\"\n        },\n";

    static Stream<Arguments> changes() {
        return Stream.of(
                arguments(
                        ANSWER,
                        ANSWER.replace("answer?", "say?"),
                        "question renamed \"What did the customer answer?\" -> \"What did the customer say?\""),
                arguments(
                        ANSWER + ",\n      \"validate\": {",
                        ANSWER + ",\n      \"validate\": { \"required\": true,",
                        "question \"What did the customer answer?\" is now required"),
                arguments(
                        "\"label\": \"How?\",\n      \"validate\": {\n        \"required\": true",
                        "\"label\": \"How?\",\n      \"validate\": {\n        \"required\": false",
                        "question \"How?\" is no longer required"),
                arguments(
                        ANSWER + ",\n      \"validate\": {\n        \"maxLength\": 1000",
                        ANSWER + ",\n      \"validate\": {\n        \"maxLength\": 500",
                        "question \"What did the customer answer?\": longest answer 1000 -> 500"),
                arguments(
                        ANSWER,
                        ANSWER + ", \"description\": \"Word by word\"",
                        "question \"What did the customer answer?\": hint changed"),
                arguments(
                        ANSWER,
                        ANSWER + ", \"conditional\": {\"hide\": \"=x = 1\"}",
                        "question \"What did the customer answer?\": when it is shown changed"),
                arguments(VISIT, "", "question \"How?\": option \"Visit\" removed"),
                arguments(
                        VISIT,
                        VISIT + VISIT.replace("isit", "ideo call"),
                        "question \"How?\": option \"Video call\" added"),
                arguments(
                        VISIT,
                        VISIT.replace("\"Visit\"", "\"At home\""),
                        "question \"How?\": option renamed \"Visit\" -> \"At home\""),
                arguments(
                        "\"type\": \"select\"",
                        "\"type\": \"radio\"",
                        "question \"How?\" is now a choice by buttons instead of a choice from a list"),
                arguments(
                        "Listen. Do not argue",
                        "Listen! Do not argue",
                        "text \"Needs to vent. Listen! Do not argue, do not interrupt; calm…\": wording changed"),
                arguments(
                        "\"key\": \"firstReplyAnswer\"",
                        "\"key\": \"reply\"",
                        "question \"What did the customer answer?\": where its answer is kept changed"),
                arguments(
                        "\"timeInterval\": 1",
                        "\"timeInterval\": 5",
                        "question \"When?\": a technical setting changed"),
                arguments("\"row\": \"Row_8\"", "\"row\": \"Row_9\"", "only the layout changed"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void eachChangeGivesItsSentence(String spot, String replacement, String sentence) {
        assertThat(SHIPPED.with(spot, replacement).sentences()).containsExactly(sentence);
    }

    @Test
    void aNewQuestionSaysWhetherItMustBeAnswered() {
        Redrawing redrawn = SHIPPED.with(
                "\"components\": [",
                "\"components\": [{\"id\": \"F1\", \"type\": \"number\", \"key\": \"calls\", \"label\": \"How many calls?\","
                        + " \"validate\": {\"required\": true}},");
        assertThat(redrawn.sentences()).containsExactly("question \"How many calls?\" added, must be answered");
        assertThat(redrawn.difference().elements()).containsOnlyKeys("F1");
    }

    @Test
    void aRemovedQuestionIsNamed() {
        String question = SHIPPED.text()
                .substring(
                        SHIPPED.text().indexOf("    {\n      \"id\": \"Field_firstRepliedAt\""),
                        SHIPPED.text().indexOf("    {\n      \"id\": \"Field_firstReplyAnswer\""));
        assertThat(SHIPPED.with(question, "").sentences()).containsExactly("question \"When?\" removed");
    }
}
