package org.estatedesk.drawings.workflow.feel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeelTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "answer != \"begin\" | answer",
                "answer = null or answer = \"keep\" | answer",
                "customer.name | customer",
                "if rounds > 2 then limit else 0 | rounds,limit",
                "count(passengers) + seats | passengers,seats",
                "string length(note) > 3 | note",
                "投诉等级 = \"重大\" | 投诉等级",
            })
    void readsVariables(String text, String variables) {
        assertThat(new FeelText(text).variables()).isEqualTo(Set.of(variables.split(",")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"for x in list return x", "some x in list satisfies x > y", "[1, a]", "{a: b}", "\"only a text\""
            })
    void doesNotGuessWhereNamesAreBound(String text) {
        assertThat(new FeelText(text).variables()).isEmpty();
    }

    @Test
    void tellsWhatCanBeRead() {
        assertThat(new FeelText("\"yes\",\"no\"").isTest()).isTrue();
        assertThat(new FeelText("-").isTest()).isTrue();
        assertThat(new FeelText("> > 3").isTest()).isFalse();
        assertThat(new FeelText("a = \"open").isExpression()).isFalse();
    }
}
