package org.estatedesk.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** What people open less often, and what the desk refuses and sends. */
abstract class AppsCases extends TasklistCases {

    private static final List<String> OF_ADMIN = List.of(
            "",
            "users",
            "users/frontdesk?tab=profile",
            "users/frontdesk?tab=account",
            "users/frontdesk?tab=groups",
            "user-create",
            "groups",
            "groups/front-desk?tab=information",
            "group-create",
            "tenant-create",
            "authorization?resource=0",
            "authorization?resource=6",
            "system?section=system-settings-general",
            "system?section=diagnostics",
            "system?section=system-settings-metrics");

    AppsCases(String language) {
        super(language);
    }

    @Test
    void adminAndWelcome() {
        reader.signIn("admin", "demo");
        for (String page : OF_ADMIN) {
            reader.openIn("admin", page);
            reader.until("return document.querySelector('.ctn-main a, h2, h3, table')");
            reader.understands("admin-" + page.replaceAll("\\W", "-"));
        }
        reader.openIn("admin", "authorization?resource=6");
        reader.click("td.permissions ~ td a");
        reader.click("td.permissions .dropdown-toggle, td.permissions button");
        reader.understands("admin-authorization-of-one");
        reader.openIn("welcome", "");
        reader.until("return document.querySelector('.applications, section')");
        reader.understands("welcome");
    }

    @Test
    void editorOfForms() {
        reader.signInAt("/modeler#/form/request-ticket", "manager");
        reader.until("return document.querySelector('.fjs-palette-container .fjs-palette-field')");
        reader.understands("editor-form");
        for (int field = 1; field < 14; field++) {
            reader.run("document.querySelectorAll('.fjs-element')[arguments[0]].click()", field);
            reader.unfold();
            reader.understandsAtOnce("editor-form-" + field);
        }
    }

    @Test
    void signInRefused() {
        reader.open("/sign-out");
        reader.isRefused("tasklist", "gate");
        reader.understands("sign-in-refused");
        reader.open("/modeler");
        reader.type("dialog input[name=username]", "gate");
        reader.type("dialog input[name=password]", "wrong" + Keys.ENTER);
        reader.until("return document.querySelector('dialog .wrong')?.textContent");
        reader.understands("modeler-sign-in-refused");
    }

    @Test
    void pagesThatAreNone() {
        reader.signIn("tasklist", "frontdesk");
        for (String address : List.of(
                "/none",
                "/desk/cards/no-such",
                "/camunda/app/none/default/",
                "/desk/audit/cases/CMP-2026-999999/evidence")) {
            reader.open(address);
            reader.until("return document.querySelector('main h1')");
            reader.understands("none" + address.replaceAll("\\W", "-"));
        }
    }

    @Test
    void refusalsOfAProgram() {
        OneLanguage own = new OneLanguage(desk);
        List<String> said = Stream.of(
                        "/none",
                        "/desk/none",
                        "/desk/audit/cases/CMP-2026-999999",
                        "/desk/audit/dashboard",
                        "/desk/cards/no-such",
                        "/desk/drawings/process/none/versions",
                        "/engine-rest/task/none",
                        "/engine-rest/task?sortBy=none")
                .map(address -> desk.person("frontdesk")
                        .send("GET", address, "", "Accept-Language", own.asked())
                        .json())
                .map(answer ->
                        answer.path("detail").asText(answer.path("message").asText()))
                .toList();
        assertThat(said).doesNotContain("");
        assertThat(own.foreignIn(said.stream())).isEmpty();
    }

    @Test
    void mails() {
        await().atMost(Duration.ofMinutes(1)).until(() -> desk.mail().getReceivedMessages().length > 0);
        assertThat(new OneLanguage(desk)
                        .foreignIn(Stream.of(desk.mail().getReceivedMessages()).flatMap(AppsCases::lines)))
                .isEmpty();
    }

    private static Stream<String> lines(MimeMessage mail) {
        try {
            return (mail.getSubject() + "\n" + mail.getContent()).lines();
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
