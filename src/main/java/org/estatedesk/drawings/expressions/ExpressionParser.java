package org.estatedesk.drawings.expressions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.estatedesk.drawings.expressions.ExpressionToken.Kind;

/** Reads the allowed grammar and nothing else, by recursive descent; each method reads one level of precedence. */
final class ExpressionParser {

    private static final List<Set<String>> OPERATORS = List.of(
            Set.of("||", "or"),
            Set.of("&&", "and"),
            Set.of("==", "!=", "eq", "ne"),
            Set.of("<", ">", "<=", ">=", "lt", "gt", "le", "ge"),
            Set.of("+", "-"),
            Set.of("*", "/", "%", "div", "mod"));
    private static final Set<String> PREFIXES = Set.of("!", "not", "-", "empty");
    private static final Set<String> LITERALS = Set.of("true", "false", "null");
    private static final Set<String> FUNCTIONS = Set.of("now", "dateTime");
    /** What the engine itself puts into an expression; its other properties reach into the engine. */
    private static final Map<String, Set<String>> ENGINE_OBJECTS = Map.of(
            "execution", Set.of("processBusinessKey", "processInstanceId"),
            "task", Set.of("assignee", "owner", "name", "dueDate", "createTime"));
    /** Parentheses deeper than this are an attack on the stack, not a condition. */
    private static final int DEEPEST = 50;

    private final List<ExpressionToken> tokens;
    private final Usage usage;
    private int position;
    private int depth;

    ExpressionParser(List<ExpressionToken> tokens, Usage usage) {
        this.tokens = tokens;
        this.usage = usage;
    }

    void parse() {
        choice();
        if (peek().kind() != Kind.END) {
            throw new ForbiddenExpression(peek().text());
        }
    }

    private void choice() {
        if (++depth > DEEPEST) {
            throw new ForbiddenExpression("(");
        }
        operation(0);
        if (accept("?")) {
            choice();
            expect(":");
            choice();
        }
        depth--;
    }

    private void operation(int level) {
        if (level == OPERATORS.size()) {
            operand();
            return;
        }
        operation(level + 1);
        while (peek().kind() != Kind.STRING && OPERATORS.get(level).contains(peek().text())) {
            position++;
            operation(level + 1);
        }
    }

    private void operand() {
        while (PREFIXES.stream().anyMatch(this::accept)) {
            // a prefix may stand before another
        }
        ExpressionToken token = take();
        if (token.is("(")) {
            choice();
            expect(")");
        } else if (token.kind() == Kind.NAME && !LITERALS.contains(token.text())) {
            reference(token.text());
        } else if (token.kind() == Kind.SYMBOL || token.kind() == Kind.END) {
            throw new ForbiddenExpression(token.text());
        }
    }

    private void reference(String name) {
        if (FUNCTIONS.contains(name) && accept("(")) {
            expect(")");
        } else if (name.equals(Vocabulary.DEADLINE)) {
            deadlineMethod();
        } else {
            path(name);
        }
        if (peek().is("(") || peek().is(".") || peek().is("[")) {
            throw new ForbiddenExpression(tokens.get(position - 1).text() + peek().text());
        }
    }

    private void deadlineMethod() {
        expect(".");
        String method = name();
        boolean takesHour = Vocabulary.DEADLINE_HOURS.contains(method);
        if (!takesHour && !Vocabulary.DEADLINE_DURATIONS.contains(method)) {
            throw new ForbiddenExpression(Vocabulary.DEADLINE + "." + method);
        }
        expect("(");
        if (peek().kind() == Kind.STRING || peek().kind() == Kind.NUMBER) {
            (takesHour ? usage.deadlineHours() : usage.deadlineArguments()).add(peek().text());
        }
        choice();
        if (!takesHour && accept(",")) {
            choice();
        }
        expect(")");
    }

    private void path(String root) {
        List<String> path = new ArrayList<>(List.of(root));
        if (accept("[")) {
            path.add(rowNumber());
        }
        while (accept(".")) {
            path.add(name());
        }
        Set<String> allowed = ENGINE_OBJECTS.get(root);
        boolean reachesIn = allowed != null && (path.size() != 2 || !allowed.contains(path.get(1)));
        if (reachesIn || path.lastIndexOf("class") > 0) {
            throw new ForbiddenExpression(String.join(".", path));
        }
        if (allowed == null) {
            usage.paths().add(List.copyOf(path));
        }
    }

    /** The row of a list: a plain number, because a text in brackets is a property or a method. */
    private String rowNumber() {
        ExpressionToken token = take();
        if (token.kind() != Kind.NUMBER) {
            throw new ForbiddenExpression("[" + token.text());
        }
        expect("]");
        return token.text();
    }

    private String name() {
        ExpressionToken token = take();
        if (token.kind() != Kind.NAME) {
            throw new ForbiddenExpression(token.text());
        }
        return token.text();
    }

    private ExpressionToken peek() {
        return tokens.get(position);
    }

    private ExpressionToken take() {
        return peek().kind() == Kind.END ? peek() : tokens.get(position++);
    }

    private boolean accept(String symbol) {
        boolean found = peek().is(symbol);
        if (found) {
            position++;
        }
        return found;
    }

    private void expect(String symbol) {
        if (!accept(symbol)) {
            throw new ForbiddenExpression(peek().text());
        }
    }
}
