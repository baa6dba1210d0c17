package org.estatedesk.platform.store.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.estatedesk.platform.drills.DeskProcess;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.RestPerson.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A desk with the settings for a proxy: only pages of its public address change something, and callers keep theirs. */
@Timeout(600)
class BehindProxyIT {

    private static final String DESK = "https://desk.example.org";
    private static final List<String> SETTINGS =
            List.of("-DESTATEDESK_PUBLIC_URL=" + DESK, "-Dserver.forward-headers-strategy=native");

    @TempDir
    Path directory;

    @Test
    void onlyPagesOfThePublicAddressSendAndLinksNameIt() throws Exception {
        try (DeskProcess desk = DeskProcess.serving(directory.resolve("data"), SETTINGS)) {
            RestPerson manager = desk.person("manager");
            assertThat(post(manager, "Origin", DESK).status()).isEqualTo(200);
            assertThat(post(manager, "Origin", DESK + ":443").status()).isEqualTo(200);
            assertThat(post(manager, "Referer", DESK + "/modeler").status()).isEqualTo(200);
            for (String foreign : List.of(
                    "http://desk.example.org",
                    "https://desk.example.org.evil.example",
                    "https://evil.example",
                    "http://localhost:" + desk.port())) {
                Answer refused = post(manager, "Origin", foreign);
                assertThat(refused.status()).as(foreign).isEqualTo(403);
                assertThat(refused.body()).contains("Only pages of this desk");
            }
            assertThat(manager.page("/").ok().body()).contains(DESK + "/engine-rest");
            assertThat(post(new RestPerson(desk.port(), "ghost"), "X-Forwarded-For", "203.0.113.9")
                            .status())
                    .isEqualTo(401);
            assertThat(desk.said()).contains("REST sign-in refused for 'ghost' from 203.0.113.9");
        }
    }

    /** As the proxy of docs/nginx.conf hands it on. */
    private static Answer post(RestPerson person, String header, String value) {
        String[] headers = {
            "Content-Type", "application/json", "X-Forwarded-Proto", "https", "Accept-Language", "en", header, value
        };
        return person.send("POST", "/engine-rest/task/count", "{}", headers);
    }
}
