package org.estatedesk.languages;

import static java.util.stream.Collectors.joining;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.Texts;
import org.estatedesk.platform.languages.Traditional;
import org.springframework.stereotype.Component;

/**
 * Why a promise is due when it is, in the reader's language: {@code started Mon 19:50 + 15 min: due Mon 20:05}. The ledger
 * worked it out once, by the calendar of that day, and keeps it in the desk's language.
 */
@Component
class DueSentences {

    private static final WrittenLines SENTENCES =
            new WrittenLines(List.of("promises", "calendar"), "wall-clock|moved|set-off|sentence");
    private static final WrittenLines PARTS =
            new WrittenLines(List.of("calendar"), "registered|until|between|from|closed|open|provisional");
    private static final WrittenLines LENGTHS = new WrittenLines(List.of("promises"), "length");

    /** People are called otherwise later. */
    private static final Duration NAMES_HOLD = Duration.ofSeconds(30);

    private static final String CALENDAR = "messages/calendar";
    private static final List<Locale> WRITTEN = List.of(Locale.ENGLISH, Locale.CHINESE);
    private static final List<String> DAYS = List.of("day.weekday", "day.date", "day.year");
    private static final Pattern COMMA = Pattern.compile(", |，");
    private static final Pattern AND = Pattern.compile(", |、");
    private static final Pattern MOMENT = Pattern.compile("(.+?)((?: \\d\\d:\\d\\d(?::\\d\\d)?)?)");
    private static final Pattern FULL_DATE = Pattern.compile("(\\S+)( \\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern LENGTH = Pattern.compile("\\d+ \\p{L}+");

    private final Map<String, String> holidays = new HashMap<>();
    private final Cache<String, String> read = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(NAMES_HOLD)
            .build();
    private final PeopleNames people;

    DueSentences(PeopleNames people) {
        this.people = people;
        WRITTEN.forEach(language -> Texts.of(CALENDAR, language).all().forEach((key, name) -> {
            if (key.startsWith("name.")) {
                holidays.putIfAbsent(name, key);
            }
        }));
    }

    /** The sentence as the reader reads it; another one is the same. */
    String say(String sentence, Locale reader) {
        return read.get(
                reader.toLanguageTag() + sentence,
                unread -> find(SENTENCES, sentence, reader).orElse(sentence));
    }

    private Optional<String> find(WrittenLines lines, String written, Locale reader) {
        return lines.read(written)
                .findFirst()
                .map(found -> found.say(reader, (field, value) -> field(field, value, reader)));
    }

    private String field(String field, String value, Locale reader) {
        return switch (field) {
            case "parts" -> each(COMMA, value, "comma", reader);
            case "names" -> each(AND, value, "and", reader);
            case "start", "due", "first", "last", "day", "name" -> part(value, reader);
            case "time", "length" -> length(value, reader);
            case "who" -> people.person(value);
            default -> value;
        };
    }

    private String each(Pattern between, String list, String comma, Locale reader) {
        return between.splitAsStream(list)
                .map(one -> part(one, reader))
                .collect(joining(Texts.of(CALENDAR, reader).say(comma)));
    }

    private String part(String written, Locale reader) {
        return moment(written, reader)
                .or(() -> Optional.ofNullable(holidays.get(written)).map(Texts.of(CALENDAR, reader)::say))
                .or(() -> find(PARTS, written, reader))
                .orElse(written);
    }

    private static String length(String written, Locale reader) {
        return LENGTH.matcher(written)
                .replaceAll(part -> Matcher.quoteReplacement(LENGTHS.read(part.group())
                        .findFirst()
                        .map(found -> found.say(reader, (field, value) -> value))
                        .orElse(part.group())));
    }

    /** A day, as short as the sentence allowed, with or without a time of the day. */
    private static Optional<String> moment(String written, Locale reader) {
        Matcher parts = MOMENT.matcher(written);
        return parts.matches() ? day(parts.group(1), reader).map(day -> day + parts.group(2)) : Optional.empty();
    }

    private static Optional<String> day(String written, Locale reader) {
        Matcher dated = FULL_DATE.matcher(written);
        String date = dated.matches() ? dated.group(2) : "";
        String name = written.substring(0, written.length() - date.length());
        return WRITTEN.stream()
                .flatMap(language -> DAYS.stream().flatMap(style -> day(name, style, language, reader)))
                .findFirst()
                .map(day -> day + date);
    }

    private static Stream<String> day(String written, String style, Locale language, Locale reader) {
        try {
            TemporalAccessor day = days(style, language).parse(written);
            return Stream.of(Traditional.in(reader, days(style, spoken(reader)).format(day)));
        } catch (DateTimeException another) {
            return Stream.empty();
        }
    }

    private static DateTimeFormatter days(String style, Locale language) {
        return DateTimeFormatter.ofPattern(Texts.of(CALENDAR, language).say(style), language);
    }

    /** Traditional characters are made from those of this. */
    private static Locale spoken(Locale reader) {
        return Locale.forLanguageTag(reader.getLanguage());
    }
}
