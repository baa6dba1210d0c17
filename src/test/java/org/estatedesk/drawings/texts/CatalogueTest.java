package org.estatedesk.drawings.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.versions.ShippedDrawings;
import org.estatedesk.platform.files.Catalogue;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every sentence that is drawn stands in the catalogue in Chinese, and nothing else does. */
class CatalogueTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Clauses such as CMP-10, addresses, numbers: the same in every language. */
    private static final Pattern NAMES_ONLY = Pattern.compile("[A-Z0-9.,*:\\s()+@a-z_-]*");

    private static final Pattern PLACE = Pattern.compile("\\{\\{(?:#\\w+ )?(\\w+)|\\$\\{ ?(\\w+)");

    private final List<DrawingFile> drawn = new ShippedDrawings(new PathMatchingResourcePatternResolver(), "en").all();
    private final Map<String, String> chinese = Catalogue.of("drawn", "zh").all();

    @Test
    void nothingDrawnIsMissing() {
        Set<String> missing = sentences();
        missing.removeAll(chinese.keySet());
        assertThat(missing).isEmpty();
    }

    @Test
    void nothingIsLeftThatIsNotDrawnAnyMore() {
        Set<String> left = new TreeSet<>(chinese.keySet());
        left.removeAll(sentences());
        assertThat(left).isEmpty();
    }

    @Test
    void eachIsSaidInChinese() {
        assertThat(chinese)
                .allSatisfy((sentence, said) -> assertThat(said)
                        .as(sentence)
                        .satisfiesAnyOf(
                                text -> assertThat(text).containsPattern(HAN),
                                text -> assertThat(sentence).matches(NAMES_ONLY)));
    }

    @Test
    void theSameValuesAreFilledIn() {
        chinese.forEach(
                (sentence, said) -> assertThat(places(said)).as(sentence).containsAll(places(sentence)));
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

    private Set<String> sentences() {
        return drawn.stream()
                .flatMap(file -> DrawnTexts.in(file).stream())
                // An example in Chinese, a number: the same in every language.
                .filter(Pattern.compile("[A-Za-z]").asPredicate())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(place -> place.group(1) == null ? place.group(2) : place.group(1))
                .collect(Collectors.toSet());
    }
}
