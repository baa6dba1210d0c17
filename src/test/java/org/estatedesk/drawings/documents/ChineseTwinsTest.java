package org.estatedesk.drawings.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** README and the guides have a Chinese twin, with every section, command, picture, link and name that they have themselves. */
class ChineseTwinsTest {

    private static final Path DOCS = Path.of("docs");
    private static final Path CHINESE = DOCS.resolve("zh");
    private static final Path README = Path.of("README.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)]+)\\)");
    private static final Pattern NAME = Pattern.compile("`([a-z0-9.,/:_=-]+)`");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```\\n.*?^```$");
    private static final Pattern INDENTED = Pattern.compile("(?m)(?<=\\n\\n)(?: {4,}\\S.*\\n)+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    static Stream<Path> twins() {
        return files(CHINESE);
    }

    @Test
    void everyGuideForStaffManagersAndAuditorsHasOne() {
        assertThat(twins().map(ChineseTwinsTest::english).filter(file -> file.startsWith("docs/staff")))
                .containsExactlyInAnyOrderElementsOf(
                        files(DOCS.resolve("staff")).toList());
        assertThat(twins().map(ChineseTwinsTest::english))
                .contains(README, DOCS.resolve("redrawing.md"), DOCS.resolve("auditing.md"));
        assertThat(read(README).lines().findFirst()).contains("[中文](docs/zh/README.md)");
    }

    @ParameterizedTest
    @MethodSource("twins")
    void beginsWithTheWayToTheEnglish(Path chinese) {
        Path english = chinese.getParent().relativize(english(chinese));
        assertThat(read(chinese).lines().findFirst()).contains("[English](" + english + ")");
    }

    @ParameterizedTest
    @MethodSource("twins")
    void hasEverySectionAndEveryLineOfATable(Path chinese) {
        assertThat(outline(chinese)).isEqualTo(outline(english(chinese)));
        assertThat(headings(chinese))
                .allSatisfy(heading -> assertThat(heading)
                        .satisfiesAnyOf(
                                it -> assertThat(it).containsPattern(HAN),
                                it -> assertThat(it).isEqualTo("# EstateDesk")));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void hasEveryCommandAndEveryPlaceOfTheMap(Path chinese) {
        assertThat(commands(chinese)).isEqualTo(commands(english(chinese)));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void namesTheSamePeopleFilesAndSettings(Path chinese) {
        assertThat(found(NAME, chinese)).isEqualTo(found(NAME, english(chinese)));
    }

    @ParameterizedTest
    @MethodSource("twins")
    void showsTheSamePicturesAndLeadsToTheSamePages(Path chinese) {
        assertThat(pages(chinese)).isEqualTo(pages(english(chinese)));
        assertThat(links(chinese).filter(link -> !link.startsWith("http")).map(link -> target(chinese, link)))
                .allSatisfy(
                        page -> assertThat(Path.of(page.replaceAll("#.*", ""))).exists());
    }

    private static Path english(Path chinese) {
        Path inside = CHINESE.relativize(chinese);
        return inside.equals(README) ? README : DOCS.resolve(inside);
    }

    private static List<String> outline(Path file) {
        return prose(file)
                .filter(line -> line.startsWith("#") || line.startsWith("|"))
                .map(line -> line.startsWith("|") ? "row" : line.replaceAll(" .*", ""))
                .toList();
    }

    private static List<String> headings(Path file) {
        return prose(file).filter(line -> line.startsWith("#")).toList();
    }

    private static Stream<String> prose(Path file) {
        return BLOCK.matcher(read(file)).replaceAll("").lines();
    }

    /** What is typed or named in blocks, without the words that explain it. */
    private static List<String> commands(Path file) {
        String text = read(file);
        return Stream.of(BLOCK, INDENTED)
                .flatMap(block -> block.matcher(text).results())
                .flatMap(block -> block.group().lines())
                .map(line -> line.stripTrailing().replaceAll("(?<=\\S) {2,}.*", ""))
                .toList();
    }

    /** Twins stand for their English pages, but for the first line, which leads from one to the other. */
    private static Set<String> pages(Path file) {
        return links(file).map(link -> target(file, link)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> links(Path file) {
        String text = read(file);
        return LINK.matcher(text.startsWith("[") ? text.substring(text.indexOf('\n')) : text)
                .results()
                .map(link -> link.group(1));
    }

    private static String target(Path from, String link) {
        if (link.startsWith("http")) {
            return link;
        }
        Path page = from.resolveSibling(link).normalize();
        return (page.startsWith(CHINESE) ? english(page) : page).toString();
    }

    private static Set<String> found(Pattern pattern, Path file) {
        return pattern.matcher(read(file))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
