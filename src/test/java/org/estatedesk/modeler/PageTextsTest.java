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
import org.junit.jupiter.api.Test;

/** The page says everything in both languages, and nothing that is in no bundle. */
class PageTextsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern USED = Pattern.compile("\\btext\\('([a-z][A-Za-z.-]*)'");

    @Test
    void bothLanguagesSayTheSame() throws IOException {
        assertThat(keys("modeler_zh.properties")).isEqualTo(keys("modeler.properties"));
    }

    @Test
    void everyTextThatAScriptNamesIsThere() throws IOException {
        Set<String> known = keys("modeler.properties");
        try (Stream<Path> scripts = Files.walk(Path.of("src/main/web/modeler"))) {
            Set<String> used = scripts.filter(file -> file.toString().endsWith(".js"))
                    .flatMap(PageTextsTest::used)
                    .collect(Collectors.toSet());
            assertThat(used).hasSizeGreaterThan(50);
            assertThat(known).containsAll(used);
        }
    }

    private static Stream<String> used(Path script) {
        try {
            return USED.matcher(Files.readString(script)).results().map(use -> "modeler." + use.group(1));
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
