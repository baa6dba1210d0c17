package org.estatedesk.cases.units;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one form in which the spellings of a house or flat are compared (CMP-02, A7, EMG-04): {@code 3-1201} for 3栋1201,
 * 3－1201, 3#1201, 3号楼1201 and Bldg 3 Flat 1201. Nothing is guessed: zeros stay, and what cannot be told apart into numbers
 * keeps its text and is only like itself. The rows that exist hold it: who changes it writes them anew by a migration.
 *
 * @param value never blank
 */
public record UnitKey(String value) {

    /** What a number of an address counts, from the large to the small; a house's own number may be any of the first two. */
    private enum Level {
        NONE(""),
        BUILDING("栋"),
        UNIT("单元"),
        FLOOR("层"),
        ROOM("");

        private final String sign;

        Level(String sign) {
            this.sign = sign;
        }

        static Level of(@Nullable String label) {
            if (label == null) {
                return NONE;
            } else if (label.matches(".*[栋幢座].*|[号#]楼.*")) {
                return BUILDING;
            } else if (label.contains("单元")) {
                return UNIT;
            }
            return label.contains("层") ? FLOOR : label.matches(".*[室房户].*") ? ROOM : NONE;
        }
    }

    private record Part(String number, Level level) {}

    private static final String SEPARATOR = "[\\p{Pd}~−─_/\\\\,.、·・:;#]*";
    private static final String LABEL = "(?:单元|[#号楼栋幢座层室房户])";
    private static final Pattern PART =
            Pattern.compile("\\G" + SEPARATOR + "([\\p{L}\\p{N}]+?)(?:(?<=[0-9a-z甲乙丙丁东西南北中一二三四五六七八九十])(" + LABEL
                    + "+)|(?=" + "[^\\p{L}\\p{N}]|$))" + SEPARATOR);

    /** English words stand before their number, Chinese ones behind it. */
    private static final String[][] ENGLISH = {
        {"building|bldg|block|blk|tower", "栋"},
        {"unit|entrance", "单元"},
        {"floor|level", "层"},
        {"flat|apartment|apt|room|rm|suite", "室"},
        {"no", "号"},
    };

    /** Text as it is compared: without blanks, in lower case, full-width characters narrowed. */
    public static String fold(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }

    /** The form of a unit as it was typed; null if nothing was. */
    public static @Nullable UnitKey of(@Nullable String typed) {
        String folded = typed == null ? "" : fold(typed);
        return folded.isEmpty() ? null : new UnitKey(Objects.requireNonNullElse(form(parts(typed)), folded));
    }

    /** What the forms of all units contain that are meant by a part of an address: {@code 6-} for 6栋. */
    public static String contained(String typed) {
        List<Part> parts = parts(typed);
        if (form(parts) == null) {
            return fold(typed);
        }
        Level last = parts.get(parts.size() - 1).level;
        return joined(parts) + (last == Level.NONE || last == Level.ROOM ? "" : "-");
    }

    /** Whether an address with more than one number, or with a word for what it counts, can be read in this text. */
    public static boolean isAddress(String typed) {
        List<Part> parts = parts(typed);
        boolean numbered = parts.stream().allMatch(part -> part.number.matches(".*\\d.*|[a-z]"));
        return numbered && form(parts) != null && (parts.size() > 1 || parts.get(0).level != Level.NONE);
    }

    /**
     * Whether somebody has to say if both are one unit: 61201 may be 6-1201, and 6-0606 may be 6-606. False for the same.
     */
    public boolean mayBe(UnitKey other) {
        return !equals(other)
                && (run(value).equals(run(other.value)) || run(bare()).equals(run(other.bare())));
    }

    /** Equal for all that {@link #mayBe may be} one unit, and for some others: letters and numbers without zeros. */
    public String gist() {
        return run(value).replace("0", "");
    }

    /** Without the zeros that its numbers begin with. */
    private String bare() {
        return value.replaceAll("(?<!\\d)0+(?=\\d)", "");
    }

    private static String run(String value) {
        return value.replaceAll("[^\\p{L}\\p{N}]|栋|单元|层", "");
    }

    private static List<Part> parts(@Nullable String typed) {
        List<Part> parts = new ArrayList<>();
        String text = labelled(typed == null ? "" : typed);
        Matcher part = PART.matcher(text);
        int end = 0;
        while (part.find()) {
            parts.add(new Part(part.group(1), Level.of(part.group(2))));
            end = part.end();
        }
        if (end < text.length()) {
            return List.of();
        }
        if (parts.stream().noneMatch(each -> each.level == Level.NONE)) {
            parts.sort(Comparator.comparing(Part::level));
        }
        return parts;
    }

    /** With Chinese labels only, and blanks only where they part two numbers. */
    private static String labelled(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{Cf}", "")
                .strip();
        text = replaced(text, "棟號樓單層戶東", "栋号楼单层户东");
        for (String[] words : ENGLISH) {
            String word = "(?<![a-z])(?:" + words[0] + ")(?![a-z])[.\\s#:]*([a-z]?\\d+[a-z]?|[a-z])(?![a-z0-9])";
            text = text.replaceAll(word, "$1" + words[1] + "-");
        }
        return text.replaceAll("第(?=[0-9a-z])", "")
                .replaceAll("(?<=\\d)\\s+(?=\\d)", "-")
                .replaceAll("\\s", "");
    }

    private static String replaced(String text, String from, String to) {
        String replaced = text;
        for (int i = 0; i < from.length(); i++) {
            replaced = replaced.replace(from.charAt(i), to.charAt(i));
        }
        return replaced;
    }

    /** Null if the numbers are not those of one unit, in order. */
    private static @Nullable String form(List<Part> parts) {
        Level before = Level.NONE;
        for (Part part : parts) {
            if (part.level != Level.NONE && part.level.compareTo(before) <= 0) {
                return null;
            }
            before = part.level == Level.NONE ? before : part.level;
        }
        if (parts.isEmpty()) {
            return null;
        }
        Part last = parts.get(parts.size() - 1);
        Part first = parts.get(0);
        boolean begins = parts.size() == 1 || first.level == Level.NONE || first.level == Level.BUILDING;
        // 3单元1201 is not 3-1201, and all of 3栋2单元 is not 3-2.
        return begins
                ? joined(parts) + last.level.sign
                : first.number + first.level.sign + '-' + joined(parts.subList(1, parts.size())) + last.level.sign;
    }

    private static String joined(List<Part> parts) {
        return parts.stream().map(Part::number).collect(joining("-"));
    }

    @Override
    public String toString() {
        return value;
    }
}
