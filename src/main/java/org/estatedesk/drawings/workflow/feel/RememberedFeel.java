package org.estatedesk.drawings.workflow.feel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.jspecify.annotations.Nullable;

/**
 * The engine's FEEL for tables, which makes all its functions anew for each cell: what takes most of a decision's time. So
 * it is not asked for a variable or a text as it stands, nor twice what a cell without any name says of a value.
 */
final class RememberedFeel extends ScalaFeelEngine {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
    private static final Pattern TEXT = Pattern.compile("\"[^\"\\\\]*\"");
    /** Texts, numbers and truths, compared and listed: whatever the moment and the other variables, it means the same. */
    private static final Pattern NAMELESS =
            Pattern.compile("(?:" + TEXT + "|\\b(?:true|false|null|not)\\b|[-0-9.,<>=()\\[\\]\\s])*+");

    private static final Set<String> LITERALS = Set.of("true", "false", "null");
    private static final int MOST = 10_000;

    private record Cell(String test, Object value) {}

    private final Cache<Cell, Boolean> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    RememberedFeel() {
        super(List.of());
    }

    @Override
    @SuppressWarnings("unchecked") // As the engine's own: who asks knows the type.
    public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
        String text = expression.strip();
        if (TEXT.matcher(text).matches()) {
            return (T) text.substring(1, text.length() - 1);
        }
        Object value = NAME.matcher(text).matches() && !LITERALS.contains(text) ? plain(text, variables) : null;
        return value == null || value instanceof Number
                ? super.evaluateSimpleExpression(expression, variables)
                : (T) value;
    }

    @Override
    public boolean evaluateSimpleUnaryTests(String test, String input, VariableContext variables) {
        Object value = plain(input, variables);
        return value != null && NAMELESS.matcher(test).matches()
                ? known.get(new Cell(test, value), unknown -> super.evaluateSimpleUnaryTests(test, input, variables))
                : super.evaluateSimpleUnaryTests(test, input, variables);
    }

    /** A text, a number or a truth; null for anything else. */
    private static @Nullable Object plain(String name, VariableContext variables) {
        Object value =
                variables.containsVariable(name) ? variables.resolve(name).getValue() : null;
        return value instanceof String || value instanceof Boolean || value instanceof Number ? value : null;
    }
}
