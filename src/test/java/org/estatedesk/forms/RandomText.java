package org.estatedesk.forms;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estatedesk.forms.schema.FieldKind;
import org.estatedesk.forms.schema.FormField;

/**
 * Random text within the rules of a field: Chinese, English, quotes, markup and pictures. A field whose pattern is more
 * than a row of characters gives an example, as its property {@code example}.
 */
final class RandomText {

    private static final List<String> WORDS = List.of(
            "漏水",
            "电梯",
            "业主",
            "投诉",
            "物业",
            "夜里",
            "3号楼",
            "noise",
            "water",
            "since Monday",
            "O'Neil",
            "\"quoted\"",
            "<b>not bold</b>",
            "${notAnExpression}",
            "100%",
            "a;b",
            "Größe",
            "🛗",
            "—",
            "1201");

    /** One part of a simple pattern: a class or a character, and how often. */
    private static final Pattern PART =
            Pattern.compile("(\\[[^\\]]+\\]|\\\\.|[^\\\\\\[{(^$|])(?:\\{(\\d+)(?:,(\\d*))?\\}|([+*?]))?");

    private static final String CHARACTERS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz -+()./@_#号楼室单元";

    private final RandomGenerator random;

    RandomText(RandomGenerator random) {
        this.random = random;
    }

    String of(FormField field) {
        String example = field.definition().path("properties").path("example").asText();
        if (!example.isEmpty()) {
            return example;
        }
        String pattern = field.rule("pattern").asText();
        if (!pattern.isEmpty() && !Spoilers.onlyForbids(pattern)) {
            return matching(pattern);
        }
        return switch (field.rule("validationType").asText()) {
            case "email" -> "person" + random.nextInt(1000) + "@example.org";
            case "phone" -> "+86138" + random.nextInt(10_000_000, 99_999_999);
            default -> words(field);
        };
    }

    private String words(FormField field) {
        int shortest = Math.max(1, field.rule("minLength").asInt(1));
        int longest = Math.min(field.rule("maxLength").asInt(200), random.nextInt(10) == 0 ? 4000 : 120);
        int length = random.nextInt(shortest, Math.max(shortest, longest) + 1);
        String between = field.kind() == FieldKind.TEXTAREA && random.nextBoolean() ? "\n" : " ";
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(between);
        }
        int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
        String cut = text.substring(0, end);
        return cut.strip().length() < shortest ? "x".repeat(length) : cut;
    }

    /** Knows patterns that are a row of characters and classes with quantifiers, as a whole perhaps optional. */
    private String matching(String pattern) {
        StringBuilder text = new StringBuilder();
        String row = pattern.replaceAll("^\\^|\\$$", "").replaceAll("^\\(([^()]*)\\)\\?$", "$1");
        Matcher parts = PART.matcher(row);
        while (parts.find()) {
            for (int times = times(parts); times > 0; times--) {
                text.append(character(parts.group(1)));
            }
        }
        return text.toString();
    }

    private int times(Matcher part) {
        if (part.group(2) != null) {
            int least = Integer.parseInt(part.group(2));
            String most = part.group(3);
            int upTo = most == null ? least : most.isEmpty() ? least + 3 : Integer.parseInt(most);
            return random.nextInt(least, upTo + 1);
        }
        return switch (part.group(4) == null ? "" : part.group(4)) {
            case "+" -> random.nextInt(1, 5);
            case "*" -> random.nextInt(0, 4);
            case "?" -> random.nextInt(0, 2);
            default -> 1;
        };
    }

    private char character(String part) {
        List<Integer> matching = CHARACTERS
                .chars()
                .filter(character -> Pattern.matches(part, String.valueOf((char) character)))
                .boxed()
                .toList();
        return (char) (int) matching.get(random.nextInt(matching.size()));
    }
}
