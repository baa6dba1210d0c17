package org.estatedesk.audit.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.estatedesk.platform.pages.BadParameter;
import org.springframework.util.MultiValueMap;

/** What was asked for. Whatever cannot be meant is refused with 400: a filter that is dropped silently shows wrong cases. */
class Parameters {

    private static final int LONGEST = 200;
    private static final int LONGEST_CURSOR = 4000;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private final MultiValueMap<String, String> given;

    Parameters(MultiValueMap<String, String> given, Set<String> known) {
        this.given = given;
        given.forEach((name, values) -> check(name, values, known));
    }

    private void check(String name, List<String> values, Set<String> known) {
        String fault = !known.contains(name) ? "unknown" : values.size() > 1 ? "repeated" : fault(name, values.get(0));
        if (!fault.isEmpty()) {
            throw new BadParameter(fault, name, "");
        }
    }

    private static String fault(String name, String value) {
        int longest = name.equals("after") ? LONGEST_CURSOR : LONGEST;
        return value.length() > longest ? "long" : value.indexOf('\0') < 0 ? "" : "unreadable";
    }

    /** Empty if it is missing or blank. */
    Optional<String> text(String name) {
        return Optional.ofNullable(given.getFirst(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** Those of these that are given, with their text. */
    Map<String, String> all(Set<String> names) {
        Map<String, String> all = new TreeMap<>();
        names.forEach(name -> text(name).ifPresent(text -> all.put(name, text)));
        return all;
    }

    Optional<LocalDate> date(String name) {
        return text(name).map(text -> parsed(name, text));
    }

    private LocalDate parsed(String name, String text) {
        try {
            if (DATE.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException noSuchDay) {
            // Refused like any other text that is not a day.
        }
        throw new BadParameter("date", name, text);
    }

    Optional<Integer> count(String name, int least, int most) {
        return text(name).map(text -> {
            int number = COUNT.matcher(text).matches() ? Integer.parseInt(text) : -1;
            if (number < least || number > most) {
                throw new BadParameter("count", name, text);
            }
            return number;
        });
    }

    /** True or absent; {@code false} is the same as absent. */
    boolean flag(String name) {
        return choice(name, List.of("true", "false"), Function.identity())
                .filter("true"::equals)
                .isPresent();
    }

    /** One of these, by the name that callers use. */
    <T> Optional<T> choice(String name, List<T> choices, Function<T, String> naming) {
        return text(name)
                .map(text -> chosen(choices.stream(), text, naming)
                        .orElseThrow(() -> new BadParameter("choice", name, text)));
    }

    private static <T> Optional<T> chosen(Stream<T> choices, String text, Function<T, String> naming) {
        return choices.filter(choice -> naming.apply(choice).equals(text)).findFirst();
    }
}
