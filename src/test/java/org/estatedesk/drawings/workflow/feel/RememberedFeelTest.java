package org.estatedesk.drawings.workflow.feel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is remembered is what FEEL says, each time and of each kind of value. */
class RememberedFeelTest {

    private static final List<Object> VALUES = Arrays.asList(
            "major",
            "",
            "8",
            "\"",
            8,
            8L,
            21,
            8.0,
            -1L,
            new BigDecimal("8.50"),
            true,
            false,
            null,
            "投诉",
            List.of("major"));

    private final FeelEngine remembered = new RememberedFeel();
    private final FeelEngine own = new ScalaFeelEngine(List.of());

    /** One a line. */
    private static final String TESTS = """
            -
            "major"
            "major","none"
            not("major", "投诉")
            < 8
            >= 21
            [8..21)
            ]-1..8]
            true
            null
            8
            8.0
            not(null)
            8, 21
            limit
            < limit
            ? = "major"
            count(?) > 1
            nonsense(
            "a\\"b"
            @"2026-01-01"
            """;

    static Stream<String> tests() {
        return TESTS.lines();
    }

    @ParameterizedTest
    @MethodSource("tests")
    void aCellSaysWhatFeelSays(String test) {
        for (Object value : VALUES) {
            VariableContext variables = variables(value);
            Object expected = outcome(() -> own.evaluateSimpleUnaryTests(test, "input", variables));
            assertThat(outcome(() -> remembered.evaluateSimpleUnaryTests(test, "input", variables)))
                    .as("%s of %s", test, value)
                    .isEqualTo(expected);
            assertThat(outcome(() -> remembered.evaluateSimpleUnaryTests(test, "input", variables)))
                    .as("%s of %s again", test, value)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "input",
                " input ",
                "limit",
                "missing",
                "\"text\"",
                "\"a\\\"b\"",
                "8",
                "true",
                "null",
                "input + 1",
                "if"
            })
    void anExpressionIsWorthWhatFeelSays(String expression) {
        for (Object value : VALUES) {
            VariableContext variables = variables(value);
            assertThat(outcome(() -> remembered.evaluateSimpleExpression(expression, variables)))
                    .as("%s of %s", expression, value)
                    .isEqualTo(outcome(() -> own.evaluateSimpleExpression(expression, variables)));
        }
    }

    private static VariableContext variables(Object value) {
        Map<String, Object> variables = new HashMap<>(Map.of("limit", 10L));
        variables.put("input", value);
        return Variables.fromMap(variables).asVariableContext();
    }

    private interface Question {

        Object answer();
    }

    private static List<Object> outcome(Question question) {
        List<Object> outcome = new ArrayList<>();
        try {
            outcome.add(question.answer());
        } catch (RuntimeException refused) {
            outcome.add(String.valueOf(refused.getMessage()));
        }
        return outcome;
    }
}
