package org.estatedesk.notifications.channels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Addresses that are not what they look like, and servers that do not take a letter. */
class MailServerAnswersTest {

    private AnsweringMailServer server;

    @BeforeEach
    void open() throws IOException {
        server = new AnsweringMailServer();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void anAddressInUnicodeDoesNotBecomeSomebodyElses() {
        Outcome outcome = send("慡@b.cn");
        assertThat(outcome.permanent()).isTrue();
        assertThat(outcome.answer()).contains("SMTPUTF8");
        assertThat(server.taken()).isEmpty();
    }

    @Test
    void anAddressInUnicodeGoesToItsMailboxWhereThatIsOffered() {
        server.offer("SMTPUTF8");
        assertThat(send("慡@例子.cn").delivered()).isTrue();
        assertThat(server.taken())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("MAIL FROM:<estatedesk@localhost>") && line.endsWith(" SMTPUTF8"))
                .contains("RCPT TO:<慡@xn--fsqu00a.cn>");
    }

    @Test
    void anAddressInAsciiAsksForNoExtension() {
        server.offer("SMTPUTF8");
        assertThat(send("li@example.org").delivered()).isTrue();
        assertThat(server.taken()).containsExactly("MAIL FROM:<estatedesk@localhost>", "RCPT TO:<li@example.org>");
    }

    @Test
    void aDomainInUnicodeTravelsInItsAsciiForm() {
        assertThat(send("li@例子.中国").delivered()).isTrue();
        assertThat(server.taken()).contains("RCPT TO:<li@xn--fsqu00a.xn--fiqs8s>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "li@straße.de",
                "li@ｂ.cn",
                "li@b。cn",
                "li\u200b@b.cn",
                "li\ud800@b.cn",
                "li@b.cn\r\nRCPT TO:<mallory@b.cn>",
                "li@b.cn, mallory@b.cn",
                "\"li@b.cn> <mallory\"@b.cn",
                "Li <li@b.cn>",
                "no address at all"
            })
    void whatMayMeanAnotherMailboxGoesNowhere(String address) {
        server.offer("SMTPUTF8");
        assertThat(send(address).permanent()).isTrue();
        assertThat(server.taken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RCPT | 550 5.1.1 No such user here     | true
            RCPT | 553 5.1.3 Bad mailbox           | true
            MAIL | 550 5.7.1 Sender not allowed    | true
            .    | 554 5.7.1 This looks like spam  | true
            RCPT | 452 4.2.2 Mailbox full          | false
            RCPT | 552 5.2.2 Over quota            | false
            RCPT | 451 4.7.1 Greylisted, try later | false
            .    | 452 4.3.1 Disk full             | false
            RCPT | 421 4.3.2 Shutting down         | false""")
    void theServersWordsAreKeptAndOnlyWhatMayPassIsTriedAgain(String line, String words, boolean permanent) {
        server.answer(line, words);
        assertThat(send("li@example.org")).isEqualTo(new Outcome(false, permanent, false, words));
    }

    private Outcome send(String address) {
        Outcome[] outcome = new Outcome[1];
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
                .withBean(EmailChannel.class)
                .withPropertyValues("spring.mail.host=127.0.0.1", "spring.mail.port=" + server.port())
                .run(context -> outcome[0] =
                        context.getBean(EmailChannel.class).send(new Letter(address, "s", "t", "CMP", "k")));
        return outcome[0];
    }
}
