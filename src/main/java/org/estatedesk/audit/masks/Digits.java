package org.estatedesk.audit.masks;

/**
 * A text as it is searched for numbers: of the same length, with every kind of digit, dash, blank, bracket and plus sign
 * written in the one way that the patterns know.
 */
final class Digits {

    private static final String DASHES = "‐‑‒–—―−－﹣ー";

    private Digits() {}

    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(character -> plain.append(plain((char) character)));
        return plain.toString();
    }

    private static char plain(char character) {
        if (Character.isDigit(character)) {
            return (char) ('0' + Character.digit(character, 10));
        }
        if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
            return ' ';
        }
        if (DASHES.indexOf(character) >= 0) {
            return '-';
        }
        return switch (character) {
            case '（' -> '(';
            case '）' -> ')';
            case '＋' -> '+';
            case '．', '·', '•' -> '.';
            case '：' -> ':';
            default -> character;
        };
    }

    /** The digits of a text alone. */
    static String only(String text) {
        return plain(text).replaceAll("\\D", "");
    }
}
