package org.estatedesk.drawings.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.versions.ShippedDrawings;
import org.estatedesk.languages.ReaderWords;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What a form offers and what a table gives is read by its name wherever a case is shown, in both languages, never by its code. */
@DeskTest
class NoRawCodesTest {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}|Wi-?Fi|VIP");
    private static final Pattern OUTPUT = Pattern.compile("<output\\b[^>]*\\bname=\"(\\w+)\"");
    private static final Pattern RULE = Pattern.compile("<rule\\b.*?</rule>", Pattern.DOTALL);
    private static final Pattern GIVEN = Pattern.compile("<outputEntry\\b.*?<text>(.*?)</text>", Pattern.DOTALL);
    private static final Pattern SHOWN = Pattern.compile("\\{\\{(\\w+)}}");

    private final ShippedDrawings shipped = new ShippedDrawings(new PathMatchingResourcePatternResolver(), "en");

    @Autowired
    ReaderWords words;

    @Test
    void everyCodeHasANameInBothLanguages() {
        List<Map.Entry<String, String>> codes =
                Stream.concat(offered(), given()).toList();
        assertThat(codes).hasSizeGreaterThan(200);
        assertThat(codes).allSatisfy(code -> {
            assertThat(words.value(code.getKey(), code.getValue(), Locale.CHINESE))
                    .containsPattern(HAN);
            String english = words.value(code.getKey(), code.getValue(), Locale.ENGLISH);
            assertThat(code.getValue())
                    .satisfiesAnyOf(
                            value -> assertThat(value).doesNotContain("-"),
                            value -> assertThat(english).isNotEqualTo(value));
        });
    }

    @Test
    void noFormShowsACode() {
        Set<String> coded =
                Stream.concat(offered(), given()).map(Map.Entry::getKey).collect(Collectors.toSet());
        assertThat(coded).contains("subject", "compensationKind", "caseClass");
        assertThat(fields().flatMap(field -> Stream.of("text", "label", "description")
                        .flatMap(
                                part -> SHOWN.matcher(field.path(part).asText()).results())
                        .map(shown -> shown.group(1))))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(coded);
    }

    private Stream<Map.Entry<String, String>> offered() {
        return fields().flatMap(field -> stream(field.path("values"))
                .filter(choice -> !choice.path("value").equals(choice.path("label")))
                .map(choice ->
                        entry(field.path("key").asText(), choice.path("value").asText()))
                .filter(one -> isCode(one.getValue())));
    }

    private Stream<Map.Entry<String, String>> given() {
        return texts(DrawingFile::isTable).flatMap(NoRawCodesTest::ofTable);
    }

    private static Stream<Map.Entry<String, String>> ofTable(String table) {
        List<String> names = all(OUTPUT, table);
        return RULE.matcher(table).results().flatMap(rule -> {
            List<String> cells = all(GIVEN, rule.group());
            return IntStream.range(0, names.size())
                    .filter(place -> cells.get(place).startsWith("\""))
                    .mapToObj(place -> entry(names.get(place), cells.get(place).replace("\"", "")))
                    .filter(one -> isCode(one.getValue()));
        });
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(one -> one.group(1)).toList();
    }

    private static boolean isCode(String value) {
        return CODE.matcher(value).matches();
    }

    private Stream<JsonNode> fields() {
        List<JsonNode> found = new ArrayList<>();
        texts(DrawingFile::isForm).map(NoRawCodesTest::read).forEach(form -> collect(form.path("components"), found));
        return found.stream();
    }

    private static void collect(JsonNode components, List<JsonNode> found) {
        components.forEach(one -> {
            found.add(one);
            collect(one.path("components"), found);
        });
    }

    private Stream<String> texts(Predicate<DrawingFile> which) {
        return shipped.all().stream().filter(which).map(file -> new String(file.content(), StandardCharsets.UTF_8));
    }

    private static JsonNode read(String form) {
        try {
            return new ObjectMapper().readTree(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return IntStream.range(0, list.size()).mapToObj(list::path);
    }
}
