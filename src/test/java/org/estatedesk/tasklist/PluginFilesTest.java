package org.estatedesk.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The files of the page: a missing one would take a part of Tasklist away. */
@DeskTest
class PluginFilesTest {

    private static final Path FOLDER = Path.of("target/classes/plugin-webapp/estatedesk/app");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern NAMED = Pattern.compile("\\btext\\('([a-z][a-z.-]*)'[,)]");
    private static final Pattern FIELD = Pattern.compile("\\{\\w+}");

    @LocalServerPort
    int port;

    @Test
    void every_file_of_the_page_is_served() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(status(file)).isEqualTo(200));
        }
    }

    @Test
    void every_label_is_there_in_english_and_in_chinese_with_the_same_fields() throws IOException {
        assertThat(labels("tasklist_zh")).isEqualTo(labels("tasklist")).hasSizeGreaterThan(50);
    }

    @Test
    void every_label_that_a_script_names_is_there() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/web/tasklist"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".js"))
                            .flatMap(PluginFilesTest::named)
                            .toList())
                    .hasSizeGreaterThan(25)
                    .isSubsetOf(texts("tasklist").stringPropertyNames());
        }
    }

    private static Stream<String> named(Path script) {
        try {
            return NAMED.matcher(Files.readString(script)).results().map(label -> "tasklist." + label.group(1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Properties texts(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(bundle + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    private static List<String> labels(String bundle) throws IOException {
        Properties texts = texts(bundle);
        return texts.stringPropertyNames().stream()
                .sorted()
                .map(label -> label + fields(texts.getProperty(label)))
                .toList();
    }

    private static List<String> fields(String words) {
        Matcher found = FIELD.matcher(words);
        return found.results().map(field -> field.group()).sorted().toList();
    }

    private int status(String file) throws IOException, InterruptedException {
        URI address =
                URI.create("http://localhost:" + port + "/camunda/api/tasklist/plugin/estatedesk/static/app/" + file);
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
