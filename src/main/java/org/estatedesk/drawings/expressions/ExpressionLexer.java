package org.estatedesk.drawings.expressions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estatedesk.drawings.expressions.ExpressionToken.Kind;

/** Cuts one expression, from behind its opening brace to its closing brace, into tokens. */
final class ExpressionLexer {

    private static final Pattern TOKEN =
            Pattern.compile("(?<name>[\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}]*)"
                    + "|(?<number>\\d+(\\.\\d+)?)"
                    + "|(?<string>'[^'\\\\]*'|\"[^\"\\\\]*\")"
                    + "|(?<symbol>==|!=|<=|>=|&&|\\|\\||[-+*/%<>!?:().,\\[\\]])");
    private static final Pattern SPACE = Pattern.compile("\\s*");

    private final String text;
    private final List<ExpressionToken> tokens = new ArrayList<>();
    private int position;

    ExpressionLexer(String text, int start) {
        this.text = text;
        this.position = start;
    }

    /** Reads up to the closing brace; afterwards {@link #position()} stands behind it. */
    List<ExpressionToken> read() {
        skipSpace();
        while (position < text.length() && text.charAt(position) != '}') {
            tokens.add(next());
            skipSpace();
        }
        if (position == text.length()) {
            throw new ForbiddenExpression(text);
        }
        position++;
        tokens.add(new ExpressionToken(Kind.END, "}"));
        return tokens;
    }

    int position() {
        return position;
    }

    private ExpressionToken next() {
        Matcher matcher = TOKEN.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            throw new ForbiddenExpression(text.substring(position, position + 1));
        }
        position = matcher.end();
        if (matcher.group("name") != null) {
            return new ExpressionToken(Kind.NAME, matcher.group());
        }
        if (matcher.group("number") != null) {
            return new ExpressionToken(Kind.NUMBER, matcher.group());
        }
        if (matcher.group("string") != null) {
            return new ExpressionToken(
                    Kind.STRING, matcher.group().substring(1, matcher.group().length() - 1));
        }
        return new ExpressionToken(Kind.SYMBOL, matcher.group());
    }

    private void skipSpace() {
        Matcher matcher = SPACE.matcher(text).region(position, text.length());
        if (matcher.lookingAt()) {
            position = matcher.end();
        }
    }
}
