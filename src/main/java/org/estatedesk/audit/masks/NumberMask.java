package org.estatedesk.audit.masks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds telephone and identity numbers in text. Those of a case are found however they are written; any other if it looks
 * like a mainland mobile, a landline with its area code or after a word such as "phone", an international number, or an
 * identity number.
 */
final class NumberMask {

    private static final String GAP = "[ .()-]{0,3}";
    private static final String PREFIX = "(?:(?:\\+|00)?86" + GAP + "|0)?";

    /** Hashes and ids hold digits by chance. */
    private static final Pattern NO_NUMBER =
            Pattern.compile("\\b(?:[0-9a-f]{32,}|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\b");

    private static final Pattern DOCUMENT =
            Pattern.compile("(?<!\\d)[1-9]\\d{5}[ -]?(?:18|19|20)\\d{2}[ -]?(?:0[1-9]|1[0-2])"
                    + "[ -]?(?:0[1-9]|[12]\\d|3[01])[ -]?\\d{3}[\\dXx](?!\\d)");

    private static final Pattern TELEPHONE = Pattern.compile("(?<!\\d)(?<!\\d\\.)(?:"
            + PREFIX + "1[3-9]\\d[ .-]{0,2}(?:\\d{4}[ .-]{0,2}\\d{4}|\\d{3}[ .-]{0,2}\\d{5})"
            + "|(?:(?:\\+|00)?86" + GAP + ")?\\(?0(?:10|2\\d|[3-9]\\d{2})\\)?[ -]{0,2}\\d{3,4}[ -]?\\d{4}"
            + "|(?:\\+|00)86[ -]?(?:10|2\\d|[3-9]\\d{2})[ -]{0,2}\\d{3,4}[ -]?\\d{4}"
            + "|\\+[1-9](?:[ ()-]{0,2}\\d){7,14}"
            + ")(?!\\d)");

    /** Without its area code a number is one of a telephone only where words before it say so. */
    private static final Pattern LOCAL = Pattern.compile("(?<!\\d)[2-8]\\d{2,3}[ -]?\\d{4}(?!\\d)");

    private static final Pattern SAID_TO_BE_LOCAL =
            Pattern.compile("(?i)(?:电话|電話|座机|固话|致电|拨打|回电|\\b(?:tel|(?:tele)?phone|mobile|call|ring))"
                    + "[ .]{0,2}(?:号码?|號碼?|number|no|back)?[ .:#是为給给]{0,3}(?:(?:on|at) )?"
                    + "(?:" + LOCAL.pattern() + "(?:[ 、,，;；/和或]{1,2}| (?:or|and) )?)+");

    private static final Pattern ANY = Pattern.compile("\\+?\\(?\\d(?:" + GAP + "\\d)*");
    private static final Pattern AREA = Pattern.compile("0(?:10|2\\d|[3-9]\\d{2})(\\d{7,8})");
    private static final Pattern MOBILE = Pattern.compile("(?:0{0,2}86|0)?(1[3-9]\\d{9})");

    /** A shorter one would be found in every date. */
    private static final int SHORTEST_KNOWN = 5;

    /** From here on a number is unlikely to be a part of another one by chance. */
    private static final int UNMISTAKABLE = 7;

    private final List<Pattern> known;
    private final Set<String> published;

    /**
     * Knows the numbers of one case.
     *
     * @param numbers as they were typed, perhaps several in one text
     * @param published numbers that are everybody's, as digits
     */
    NumberMask(Collection<String> numbers, Set<String> published) {
        this.published = published;
        this.known = numbers.stream()
                .flatMap(NumberMask::digits)
                .filter(digits -> digits.length() >= SHORTEST_KNOWN && !published.contains(digits))
                .distinct()
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .map(NumberMask::pattern)
                .toList();
    }

    /** A landline is called without its area code, too; a mobile's prefix may be left out. */
    private static Stream<String> digits(String typed) {
        return ANY.matcher(Digits.plain(typed)).results().flatMap(found -> {
            String digits = Digits.only(found.group());
            Matcher mobile = MOBILE.matcher(digits);
            Matcher landline = AREA.matcher(digits);
            if (mobile.matches()) {
                return Stream.of(mobile.group(1));
            }
            return landline.matches() ? Stream.of(digits, landline.group(1)) : Stream.of(digits);
        });
    }

    private static Pattern pattern(String digits) {
        String spread = digits.chars().mapToObj(Character::toString).collect(Collectors.joining(GAP));
        return digits.length() < UNMISTAKABLE
                ? Pattern.compile("(?<!\\d)(?<!\\d[.-])" + spread + "(?![.-]?\\d)")
                : Pattern.compile((digits.startsWith("0") ? "\\(?" : PREFIX) + spread);
    }

    /** Masks the numbers in a text. */
    String text(String text) {
        String masked = replace(text, DOCUMENT, number -> Hidden.document());
        for (Pattern pattern : known) {
            masked = replace(masked, pattern, this::telephone);
        }
        masked = replace(masked, TELEPHONE, this::telephone);
        return replace(masked, SAID_TO_BE_LOCAL, said -> replace(said, LOCAL, this::telephone));
    }

    /** Masks whatever number is in the text: all of it is said to be a telephone number. */
    String field(String text) {
        return replace(text, ANY, this::telephone);
    }

    private String telephone(String written) {
        String digits = Digits.only(written);
        return published.contains(digits) ? written : Hidden.telephone(digits);
    }

    private static String replace(String text, Pattern pattern, UnaryOperator<String> mask) {
        Matcher found = pattern.matcher(Digits.plain(text));
        if (!found.find()) {
            return text;
        }
        List<int[]> spared = spared(text);
        StringBuilder masked = new StringBuilder();
        int end = 0;
        do {
            int from = found.start();
            if (spared.stream().noneMatch(range -> from >= range[0] && from < range[1])) {
                masked.append(text, end, from).append(mask.apply(text.substring(from, found.end())));
                end = found.end();
            }
        } while (found.find());
        return masked.append(text, end, text.length()).toString();
    }

    private static List<int[]> spared(String text) {
        return NO_NUMBER
                .matcher(text)
                .results()
                .map(range -> new int[] {range.start(), range.end()})
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
