package org.estatedesk.drawings.expressions;

/** The smallest piece of an expression. */
record ExpressionToken(Kind kind, String text) {

    enum Kind {
        NAME,
        NUMBER,
        STRING,
        SYMBOL,
        END
    }

    boolean is(String symbolOrWord) {
        return kind != Kind.STRING && text.equals(symbolOrWord);
    }
}
