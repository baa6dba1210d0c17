package org.estatedesk.drawings.expressions;

/** The part of an expression that no drawing may hold; the message is that part as it was written. */
final class ForbiddenExpression extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ForbiddenExpression(String part) {
        super(part);
    }
}
