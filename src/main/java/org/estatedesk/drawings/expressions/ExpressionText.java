package org.estatedesk.drawings.expressions;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that the engine may evaluate: plain words with <code>${...}</code> or <code>#{...}</code> in them.
 *
 * @param text as it stands in the file
 */
public record ExpressionText(String text) {

    private static final Pattern OPENING = Pattern.compile("[$#]\\{");

    /** Whether the engine would evaluate anything in it. */
    public boolean isExpression() {
        return OPENING.matcher(text).find();
    }

    /** The part that is not allowed, if there is one. */
    public Optional<String> forbiddenPart() {
        try {
            read();
            return Optional.empty();
        } catch (ForbiddenExpression forbidden) {
            return Optional.ofNullable(forbidden.getMessage());
        }
    }

    /** What the text uses; nothing where it holds a forbidden part. */
    public Usage usage() {
        try {
            return read();
        } catch (ForbiddenExpression forbidden) {
            return Usage.empty();
        }
    }

    private Usage read() {
        Usage usage = Usage.empty();
        Matcher opening = OPENING.matcher(text);
        // The engine lets a backslash escape quotes and opening braces: with one, it could see other expressions than
        // we.
        if (opening.find() && text.indexOf('\\') >= 0) {
            throw new ForbiddenExpression("\\");
        }
        int from = 0;
        while (opening.find(from)) {
            ExpressionLexer lexer = new ExpressionLexer(text, opening.end());
            new ExpressionParser(lexer.read(), usage).parse();
            from = lexer.position();
        }
        return usage;
    }
}
