package org.estatedesk.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;

/** The front door as a browser gets it. */
@DeskTest
class StartPageTest {

    @Autowired
    TestRestTemplate browser;

    @LocalServerPort
    int port;

    @Test
    void it_speaks_english_unless_the_browser_prefers_chinese() {
        assertThat(page("/", "de-DE,de;q=0.9")).contains("<html lang=\"en\">", "Staff", "Managers", "Auditors");
        assertThat(page("/", "zh-CN,zh;q=0.9,en;q=0.5")).contains("<html lang=\"zh\">", "员工", "管理人员", "审计员");
    }

    @Test
    void the_language_can_be_chosen() {
        assertThat(page("/?lang=zh", "en")).contains("<html lang=\"zh\">", "打开 Tasklist");
        assertThat(page("/?lang=en", "zh")).contains("<html lang=\"en\">", "Open Tasklist");
        assertThat(page("/?lang=%3Cscript%3E", "en"))
                .contains("<html lang=\"en\">")
                .doesNotContain("<script");
    }

    @Test
    void it_sends_each_kind_of_people_to_their_place_with_a_demo_sign_in() {
        assertThat(page("/", "en"))
                .contains("/camunda/app/tasklist/", "<kbd>frontdesk</kbd>")
                .contains("http://localhost:" + port + "/engine-rest", "<kbd>manager</kbd>")
                .contains("/camunda/app/cockpit/", "<kbd>auditor</kbd>");
    }

    @Test
    void it_loads_nothing_from_elsewhere_and_is_not_cached() {
        ResponseEntity<String> answer = get("/", "en");

        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).startsWith("default-src 'self'");
        assertThat(answer.getBody()).doesNotContain("src=\"http", "<script", "style=\"");
        assertThat(get("/start-page.css", "en").getStatusCode().value()).isEqualTo(200);
    }

    @Test
    void it_leads_to_where_a_person_signs_out_everywhere() {
        assertThat(page("/", "en")).contains("href=\"/sign-out\"");
        assertThat(page("/sign-out", "zh")).contains("在所有设备上退出登录", "src=\"/sign-out.js\"");
    }

    @Test
    void who_opens_what_is_not_there_is_told_so_on_a_page_and_a_program_as_a_problem() {
        for (String nothing : new String[] {"/none", "/camunda/app/none/default/"}) {
            ResponseEntity<String> told = get(nothing, "zh");
            assertThat(told.getStatusCode().value()).isEqualTo(404);
            assertThat(told.getBody()).contains("<html lang=\"zh\">", "此地址没有页面", "href=\"?lang=en\"");
        }
        assertThat(get("/none", "en").getBody()).contains("There is no page at this address");
        assertThat(browser.getForObject("http://localhost:" + port + "/none", String.class))
                .contains("\"detail\":\"There is nothing at this address.\"");
    }

    private String page(String path, String language) {
        ResponseEntity<String> answer = get(path, language);
        assertThat(answer.getStatusCode().value()).isEqualTo(200);
        return String.valueOf(answer.getBody());
    }

    private ResponseEntity<String> get(String path, String language) {
        var request = RequestEntity.get(URI.create("http://localhost:" + port + path))
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .header(HttpHeaders.ACCEPT, "text/html,text/css,*/*")
                .build();
        return browser.exchange(request, String.class);
    }
}
