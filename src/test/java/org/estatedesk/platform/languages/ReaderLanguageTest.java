package org.estatedesk.platform.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import org.estatedesk.platform.Texts;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;

/** A person's language: the browser's until the person chooses another, which stays. */
@DeskTest
class ReaderLanguageTest {

    @Autowired
    TestRestTemplate browser;

    @LocalServerPort
    int port;

    @Test
    void aChoiceStays() {
        ResponseEntity<String> chosen = get("/?lang=zh", "en", "");
        assertThat(chosen.getHeaders().getFirst(HttpHeaders.SET_COOKIE))
                .startsWith("language=zh; Path=/; Max-Age=31536000;")
                .contains("SameSite=Lax")
                .doesNotContain("Secure");
        assertThat(get("/", "en", "language=zh").getBody()).contains("打开 Tasklist");
        assertThat(get("/", "zh", "language=en").getBody()).contains("Open Tasklist");
        assertThat(get("/?lang=en", "zh", "language=zh").getBody()).contains("Open Tasklist");
    }

    @Test
    void nothingElseIsChosen() {
        assertThat(get("/?lang=%3Cscript%3E", "en", "").getHeaders()).doesNotContainKey(HttpHeaders.SET_COOKIE);
        assertThat(get("/", "zh", "language=xx").getBody()).contains("打开 Tasklist");
        assertThat(get("/session?lang=zh", "*/*", "en", "").getHeaders().getOrEmpty(HttpHeaders.SET_COOKIE))
                .noneMatch(cookie -> cookie.startsWith("language"));
    }

    @Test
    void refusalsFollowTheChoice() {
        for (String nothing : new String[] {"/desk/cards/nothing", "/desk/cards/no-such"}) {
            assertThat(get(nothing, "*/*", "zh", "language=en").getBody()).doesNotContainPattern("\\p{IsHan}");
            assertThat(get(nothing, "*/*", "en", "language=zh").getBody()).containsPattern("\\p{IsHan}");
        }
    }

    @Test
    void traditionalCharactersAreForWhoeverReadsThem() {
        for (String language : new String[] {"zh-TW,zh;q=0.9,en;q=0.8", "zh-HK", "zh-Hant-TW"}) {
            assertThat(get("/", language, "").getBody()).contains("<html lang=\"zh-Hant\">", "員工", "管理人員");
        }
        assertThat(get("/", "ru, zh-Hans-HK;q=0.5", "").getBody()).contains("<html lang=\"zh\">", "员工");
        assertThat(get("/desk/cards/nothing", "zh-TW", "").getBody()).contains("沒有");
        assertThat(get("/camunda/app/tasklist/locales/zh-Hant.json", "*/*", "en", "")
                        .getBody())
                .contains("登錄")
                .doesNotContain("登录");
    }

    @Test
    void whatPeopleWroteStaysAsTheyWroteIt() {
        Texts texts = Texts.of("messages/start-page", Locale.forLanguageTag("zh-TW"));
        assertThat(texts.say("start.staff")).isEqualTo("員工");
        assertThat(Traditional.of("历史和日历，联系：Dispatcher")).isEqualTo("歷史和日曆，聯繫：Dispatcher");
        assertThat(Traditional.in(Locale.CHINESE, "历史")).isEqualTo("历史");
    }

    private ResponseEntity<String> get(String path, String language, String cookie) {
        return get(path, "text/html,*/*", language, cookie);
    }

    private ResponseEntity<String> get(String path, String accepted, String language, String cookie) {
        var request = RequestEntity.get(URI.create("http://localhost:" + port + path))
                .header(HttpHeaders.ACCEPT, accepted)
                .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                .header(HttpHeaders.COOKIE, cookie)
                .build();
        return browser.withBasicAuth("frontdesk", "frontdesk").exchange(request, String.class);
    }
}
