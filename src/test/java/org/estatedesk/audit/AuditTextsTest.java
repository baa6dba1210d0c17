package org.estatedesk.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The auditors' pages in Cockpit say everything in both languages, and nothing that is in no bundle. */
class AuditTextsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path COCKPIT = Path.of("src/main/web/cockpit");
    private static final Path CASE = COCKPIT.resolve("case");
    private static final Path DOORS = COCKPIT.resolve("plugin.js");
    private static final Pattern USED = Pattern.compile("\\btext\\('([a-z][A-Za-z.-]*)'");
    private static final Pattern COUNTED = Pattern.compile("\\bcounted\\('([a-z][A-Za-z.-]*)'");

    @ParameterizedTest
    @ValueSource(strings = {"audit", "audit-lists", "audit-doors", "audit-case", "audit-case-tabs"})
    void bothLanguagesSayTheSame(String bundle) throws IOException {
        assertThat(texts(bundle + "_zh").stringPropertyNames())
                .isEqualTo(texts(bundle).stringPropertyNames());
    }

    @ParameterizedTest
    @ValueSource(strings = {"audit", "audit-lists", "audit-doors", "audit-case", "audit-case-tabs"})
    void bothLanguagesFillInTheSame(String bundle) throws IOException {
        Properties chinese = texts(bundle + "_zh");
        texts(bundle)
                .forEach((key, words) -> assertThat(places(chinese.getProperty((String) key)))
                        .as((String) key)
                        .isEqualTo(places((String) words)));
    }

    @Test
    void everyTextThatAPageNamesIsThere() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String script : scripts(file -> !file.startsWith(CASE) && !file.equals(DOORS))) {
            used.addAll(named(USED, script, "audit."));
            named(COUNTED, script, "audit.").forEach(key -> used.addAll(Set.of(key + ".one", key + ".more")));
        }
        assertThat(used).hasSizeGreaterThan(50);
        Set<String> known = new TreeSet<>(texts("audit").stringPropertyNames());
        known.addAll(texts("audit-lists").stringPropertyNames());
        assertThat(known).containsAll(used);
    }

    @Test
    void everyTextOfTheCasePageIsThere() throws IOException {
        Set<String> used = new TreeSet<>();
        for (String script : scripts(file -> file.startsWith(CASE))) {
            used.addAll(named(USED, script, "audit-case."));
        }
        Set<String> known = new TreeSet<>(texts("audit-case").stringPropertyNames());
        known.addAll(texts("audit-case-tabs").stringPropertyNames());
        assertThat(used).hasSizeGreaterThan(50);
        assertThat(known).containsAll(used);
    }

    @Test
    void everyTextOfADoorIsThere() throws IOException {
        assertThat(named(USED, Files.readString(DOORS), "audit-doors."))
                .isNotEmpty()
                .isEqualTo(texts("audit-doors").stringPropertyNames());
    }

    private static Set<String> scripts(Predicate<Path> which) throws IOException {
        try (Stream<Path> files = Files.walk(COCKPIT)) {
            return files.filter(file -> file.toString().endsWith(".js"))
                    .filter(which)
                    .map(AuditTextsTest::read)
                    .collect(Collectors.toSet());
        }
    }

    private static String read(Path script) {
        try {
            return Files.readString(script);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Set<String> named(Pattern use, String script, String prefix) {
        return use.matcher(script).results().map(key -> prefix + key.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> places(String words) {
        return Pattern.compile("\\{\\d}")
                .matcher(words)
                .results()
                .map(place -> place.group())
                .collect(Collectors.toSet());
    }

    private static Properties texts(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(bundle + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }
}
