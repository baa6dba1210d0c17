package org.estatedesk.drawings.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.HouseRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form that shows what nobody sets works, but with a blank: a warning. */
class FormVariablesTest {

    private static final String FORM = "ask-where.form";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"conditional\": {\"hide\": \"=nobodySets != true\"}",
                "\"description\": \"Lost at {{nobodySets}}\"",
                "\"description\": \"{{#if nobodySets}}Hurry{{/if}}\"",
                "\"valuesKey\": \"nobodySets\"",
            })
    void whatNobodySetsIsToldAtTheStepsThatUseTheForm(String property) {
        assertThat(findings(property))
                .extracting(Finding::rule, Finding::elementId, Finding::isError)
                .containsExactly(
                        tuple(HouseRule.FORM_VARIABLE, "Task_AskWhere", false),
                        tuple(HouseRule.FORM_VARIABLE, "Task_HandOverKey", false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"conditional\": {\"hide\": \"=keyFound = true\"}",
                "\"description\": \"{{#loop things}}{{name}}{{/loop}}\"",
                "\"description\": \"Plain words\"",
            })
    void itsOwnFieldsAndPlainWordsAreFine(String property) {
        assertThat(findings(property)).isEmpty();
    }

    private static List<Finding> findings(String property) {
        String spot = "\"label\": \"Where?\"";
        return Samples.findingsWith(FORM, Samples.changed(FORM, spot, spot + ", " + property));
    }
}
