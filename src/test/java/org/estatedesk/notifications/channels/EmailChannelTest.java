package org.estatedesk.notifications.channels;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetupTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.mail.MailSenderAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The settings that the person who runs the desk makes: a host and a port are enough. */
class EmailChannelTest {

    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort());

    private final ApplicationContextRunner desk = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(MailSenderAutoConfiguration.class))
            .withBean(EmailChannel.class);

    @Test
    void aHostAndAPortSwitchItOn() {
        int port = MAIL.getSmtp().getPort();
        desk.withPropertyValues("spring.mail.host=127.0.0.1", "spring.mail.port=" + port)
                .run(context -> {
                    EmailChannel channel = context.getBean(EmailChannel.class);
                    assertThat(channel.isConfigured()).isTrue();
                    assertThat(channel.send(new Letter("li@example.org", "s", "t", "CMP", "k")))
                            .isEqualTo(Outcome.delivered("<k@estatedesk>"));
                });
        assertThat(MAIL.getReceivedMessages()).hasSize(1);
    }

    /** Nor has the text: it is no page. */
    @Test
    void aSubjectOfSeveralLinesHasNoHeadersInIt() {
        desk.withPropertyValues(
                        "spring.mail.host=127.0.0.1",
                        "spring.mail.port=" + MAIL.getSmtp().getPort())
                .run(context -> context.getBean(EmailChannel.class)
                        .send(new Letter(
                                "li@example.org",
                                "s\r\nBcc: other@example.org\r\n\r\nx",
                                "<img src=x onerror=alert(1)>",
                                "CMP",
                                "k")));
        assertThat(MAIL.getReceivedMessages()).hasSize(1).allSatisfy(mail -> {
            assertThat(mail.getHeader("Bcc")).isNull();
            assertThat(mail.getSubject()).isEqualTo("s Bcc: other@example.org x");
            assertThat(mail.getContentType()).startsWith("text/plain");
        });
    }

    @Test
    void withoutAHostItIsOff() {
        desk.run(context ->
                assertThat(context.getBean(EmailChannel.class).isConfigured()).isFalse());
        desk.withPropertyValues("spring.mail.host=")
                .run(context -> assertThat(context.getBean(EmailChannel.class).isConfigured())
                        .isFalse());
    }
}
