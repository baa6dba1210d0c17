package org.estatedesk.drawings.workflow.differences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Questions that are new or gone in the shipped form of the first reply. */
class FormDifferenceTest {

    private static final Redrawing SHIPPED = Redrawing.of("forms/give-first-reply.form");

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
                        SHIPPED.text().indexOf("    {\n      \"id\": \"Field_nextWordAt\""));
        assertThat(SHIPPED.with(question, "").sentences()).containsExactly("question \"When?\" removed");
    }
}
