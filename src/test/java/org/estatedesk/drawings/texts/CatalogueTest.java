package org.estatedesk.drawings.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.versions.ShippedDrawings;
import org.estatedesk.platform.files.Catalogue;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every sentence that is drawn stands in the catalogue in Chinese, and nothing else does. */
class CatalogueTest {

    private static final Path TEMPLATES = Path.of(".camunda", "element-templates");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Clauses such as CMP-10, addresses, numbers: the same in every language. */
    private static final Pattern NAMES_ONLY = Pattern.compile("[A-Z0-9.,*:\\s()+@a-z_-]*");

    private static final Pattern PLACE = Pattern.compile("\\{\\{(?:#\\w+ )?(\\w+)|\\$\\{ ?(\\w+)");

    private final List<DrawingFile> drawn = new ShippedDrawings(new PathMatchingResourcePatternResolver(), "en").all();
    private final Map<String, String> chinese = Catalogue.of("drawn", "zh").all();

    @Test
    void nothingDrawnIsMissing() {
        Map<String, String> missing = sentences();
        missing.keySet().removeAll(chinese.keySet());
        assertThat(missing).as("""
                        Sentences without a Chinese one, each with a file that holds it. \
                        Add to src/main/resources/messages/drawn_zh.po: msgid "the sentence", below it msgstr "its Chinese" \
                        (docs/translating.md)""").isEmpty();
    }

    @Test
    void nothingIsLeftThatIsNotDrawnAnyMore() {
        Set<String> left = new TreeSet<>(chinese.keySet());
        left.removeAll(sentences().keySet());
        assertThat(left)
                .as("No file says these any more: take them out of src/main/resources/messages/drawn_zh.po")
                .isEmpty();
    }

    @Test
    void eachIsSaidInChinese() {
        assertThat(chinese)
                .allSatisfy((sentence, said) -> assertThat(said)
                        .as("drawn_zh.po, msgid \"%s\": its msgstr holds no Chinese", sentence)
                        .satisfiesAnyOf(
                                text -> assertThat(text).containsPattern(HAN),
                                text -> assertThat(sentence).matches(NAMES_ONLY)));
    }

    @Test
    void theSameValuesAreFilledIn() {
        chinese.forEach((sentence, said) -> assertThat(places(said))
                .as("drawn_zh.po, msgid \"%s\": its msgstr \"%s\" fills in something else", sentence, said)
                .containsAll(places(sentence)));
    }

    @Test
    void onlySentencesChangeWithTheLanguage() {
        Catalogue none = Catalogue.of("drawn", "en");
        for (DrawingFile file : drawn) {
            assertThat(DrawnTexts.say(file, none).content()).isEqualTo(file.content());
            DrawingFile there = DrawnTexts.say(file, sentence -> "@" + sentence);
            DrawingFile back = DrawnTexts.say(there, sentence -> sentence.substring(1));
            assertThat(DrawnTexts.in(back)).as(file.name()).isEqualTo(DrawnTexts.in(file));
            assertThat(DrawnTexts.say(file, sentence -> sentence).content()).isEqualTo(back.content());
        }
    }

    /** Each with a file that holds it. */
    private Map<String, String> sentences() {
        Map<String, String> found = new TreeMap<>();
        drawn.forEach(file -> DrawnTexts.in(file).forEach(sentence -> found.put(sentence, file.name())));
        for (Path file : templates()) {
            DrawnTexts.sayTemplates(read(file), sentence -> {
                found.put(sentence, file.toString());
                return sentence;
            });
        }
        // An example in Chinese, a number: the same in every language.
        found.keySet().removeIf(sentence -> !WORD.matcher(sentence).find());
        return found;
    }

    private static List<Path> templates() {
        try (Stream<Path> files = Files.list(TEMPLATES)) {
            return files.toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(place -> place.group(1) == null ? place.group(2) : place.group(1))
                .collect(Collectors.toSet());
    }
}
