package org.estatedesk.drawings.expressions;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estatedesk.drawings.expressions.Token.Kind;

/** Cuts one expression, from behind its opening brace to its closing brace, into tokens. */
final class Lexer {

    private static final Pattern TOKEN =
            Pattern.compile("(?<name>[\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}]*)"
                    + "|(?<number>\\d+(\\.\\d+)?)"
                    + "|(?<string>'[^'\\\\]*'|\"[^\"\\\\]*\")"
                    + "|(?<symbol>==|!=|<=|>=|&&|\\|\\||[-+*/%<>!?:().,\\[\\]])");
    private static final Pattern SPACE = Pattern.compile("\\s*");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int position;

    Lexer(String text, int start) {
        this.text = text;
        this.position = start;
    }

    /** Reads up to the closing brace; afterwards {@link #position()} stands behind it. */
    List<Token> read() {
        skipSpace();
        while (position < text.length() && text.charAt(position) != '}') {
            tokens.add(next());
            skipSpace();
        }
        if (position == text.length()) {
            throw new ForbiddenExpression(text);
        }
        position++;
        tokens.add(new Token(Kind.END, "}"));
        return tokens;
    }

    int position() {
        return position;
    }

    private Token next() {
        Matcher matcher = TOKEN.matcher(text).region(position, text.length());
        if (!matcher.lookingAt()) {
            throw new ForbiddenExpression(text.substring(position, position + 1));
        }
        position = matcher.end();
        if (matcher.group("name") != null) {
            return new Token(Kind.NAME, matcher.group());
        }
        if (matcher.group("number") != null) {
            return new Token(Kind.NUMBER, matcher.group());
        }
        if (matcher.group("string") != null) {
            return new Token(
                    Kind.STRING, matcher.group().substring(1, matcher.group().length() - 1));
        }
        return new Token(Kind.SYMBOL, matcher.group());
    }

    private void skipSpace() {
        Matcher matcher = SPACE.matcher(text).region(position, text.length());
        if (matcher.lookingAt()) {
            position = matcher.end();
        }
    }
}
