package org.estatedesk.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The files of the page: a missing one would take a part of Tasklist away. */
@DeskTest
class PluginFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/plugin-webapp/estatedesk/app");
    private static final Pattern LABEL = Pattern.compile("^ {2}(\\w+): '(.*)',?$", Pattern.MULTILINE);
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
        assertThat(labels("words-zh.js")).isEqualTo(labels("words-en.js")).hasSizeGreaterThan(50);
    }

    private static List<String> labels(String file) throws IOException {
        return LABEL.matcher(Files.readString(FOLDER.resolve(file)))
                .results()
                .map(label -> label.group(1) + fields(label.group(2)))
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
