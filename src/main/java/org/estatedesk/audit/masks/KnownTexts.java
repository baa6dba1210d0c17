package org.estatedesk.audit.masks;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names or addresses that are known from fields of the case, wherever they stand in other text. */
final class KnownTexts {

    /** A single character is a part of too many words. */
    private static final int SHORTEST = 2;

    private final List<Pattern> known;
    private final UnaryOperator<String> mask;

    KnownTexts(Collection<String> texts, UnaryOperator<String> mask) {
        this.known = texts.stream()
                .map(String::strip)
                .filter(text -> text.codePointCount(0, text.length()) >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(KnownTexts::pattern)
                .toList();
        this.mask = mask;
    }

    /** Latin words count as a whole; Chinese has no blanks between them. */
    private static Pattern pattern(String text) {
        String start = isLatin(text.charAt(0)) ? "\\b" : "";
        String end = isLatin(text.charAt(text.length() - 1)) ? "\\b" : "";
        return Pattern.compile(start + Pattern.quote(text) + end, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean isLatin(char character) {
        return character < 0x250 && Character.isLetterOrDigit(character);
    }

    String text(String text) {
        String masked = text;
        for (Pattern pattern : known) {
            masked = pattern.matcher(masked).replaceAll(found -> Matcher.quoteReplacement(mask.apply(found.group())));
        }
        return masked;
    }
}
