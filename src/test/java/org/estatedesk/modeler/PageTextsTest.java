package org.estatedesk.modeler;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page says everything in both languages, and nothing that is in no bundle. */
class PageTextsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern USED = Pattern.compile("\\btext\\('([a-z][A-Za-z.-]*)'");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "modeler",
                "list-page",
                "timetable-page",
                "calendar-page",
                "residents-page",
                "contacts-page",
                "answers-page"
            })
    void bothLanguagesSayTheSame(String bundle) throws IOException {
        assertThat(keys(bundle + "_zh.properties")).isEqualTo(keys(bundle + ".properties"));
    }

    @ParameterizedTest
    @CsvSource({
        "modeler, modeler, modeler, 50",
        "lists, list-page, list, 12",
        "timetable, timetable-page, timetable, 6",
        "calendar, calendar-page, calendar, 4",
        "residents, residents-page, residents, 15",
        "contacts, contacts-page, contacts, 11",
        "answers, answers-page, answers-page, 15"
    })
    void everyTextThatAScriptNamesIsThere(String folder, String bundle, String prefix, int atLeast) throws IOException {
        Set<String> known = keys(bundle + ".properties");
        try (Stream<Path> scripts = Files.walk(Path.of("src/main/web", folder))) {
            Set<String> used = scripts.filter(file -> file.toString().endsWith(".js"))
                    .flatMap(PageTextsTest::used)
                    .map(name -> prefix + "." + name)
                    .collect(Collectors.toSet());
            assertThat(used).hasSizeGreaterThanOrEqualTo(atLeast);
            assertThat(known).containsAll(used);
        }
    }

    private static Stream<String> used(Path script) {
        try {
            return USED.matcher(Files.readString(script)).results().map(use -> use.group(1));
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static Set<String> keys(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(bundle))) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
