package org.estatedesk.modeler;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page is there, runs only what this server serves, and knows whom it shows what. */
@DeskTest
class ModelerPageTest {

    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/modeler/[^\"]+)\"");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"manager,true,true", "demo,true,true", "auditor,false,true", "frontdesk,false,false"})
    void managersDrawAuditorsLookOthersNeither(String person, boolean draws, boolean looks) {
        var me = new RestPerson(port, person).page("/desk/me").ok().json();
        assertThat(me.get("mayDraw").booleanValue()).isEqualTo(draws);
        assertThat(me.get("mayLook").booleanValue()).isEqualTo(looks);
    }

    @Test
    void scriptsComeFromThisServerOnly() throws Exception {
        var page = get("/modeler");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(
                        policy -> assertThat(policy).contains("default-src 'self'", "frame-ancestors 'none'"))
                .hasValueSatisfying(policy -> assertThat(policy).doesNotContain("script-src", "unsafe-eval"));
        assertThat(page.body()).doesNotContain("http:", "https:");
    }

    @Test
    void everyFileThatThePageNamesIsThere() throws Exception {
        var names = FILE.matcher(get("/modeler").body())
                .results()
                .map(file -> file.group(1))
                .toList();
        assertThat(names).hasSizeGreaterThanOrEqualTo(5);
        for (String name : names) {
            assertThat(get(name).statusCode()).as(name).isEqualTo(200);
        }
    }

    @Test
    void templatesComeInTheDesksLanguageOrInTheReaders() throws Exception {
        assertThat(get("/modeler/element-templates.json").body()).contains("Which message", "\"To staff");
        assertThat(get("/modeler/element-templates.json?lang=zh").body())
                .contains("哪条消息", "致员工", "\"camunda:inputParameter\"")
                .doesNotContain("Which message", "\"To staff");
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
