package org.estatedesk.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** While others load pages, too, each page has the nonce of its own header: with another one's it would stay blank. */
@DeskTest
class NonceTest {

    private static final int AT_ONCE = 8;
    private static final int PAGES = 400;
    private static final Pattern ALLOWED = Pattern.compile("'nonce-([\\w-]+)'");
    private static final Pattern WRITTEN = Pattern.compile("nonce=\"([\\w-]+)\"");

    @LocalServerPort
    private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"cockpit", "tasklist"})
    void everyScriptOfAPageIsAllowedByItsOwnHeader(String app) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Callable<Boolean> load = () -> isAllowed(app);
            var loaded = people.invokeAll(
                    IntStream.range(0, PAGES).mapToObj(page -> load).toList());
            int blank = 0;
            for (var page : loaded) {
                blank += page.get() ? 0 : 1;
            }
            assertThat(blank).as("blank pages of " + PAGES).isZero();
        } finally {
            people.shutdown();
        }
    }

    private boolean isAllowed(String app) throws Exception {
        URI address = URI.create("http://localhost:" + port + "/camunda/app/" + app + "/default/");
        HttpResponse<String> page =
                client.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        List<String> written = all(WRITTEN, page.body());
        assertThat(written).isNotEmpty();
        return all(ALLOWED, policy).containsAll(written);
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }
}
