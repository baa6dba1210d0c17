package org.estatedesk.notifications.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Address;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.estatedesk.notifications.Attempt;
import org.estatedesk.notifications.Notification.State;
import org.estatedesk.notifications.channels.ChannelsFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** E-mail through a real SMTP server. */
abstract class EmailCases extends DeliveryCase {

    @Autowired
    JdbcTemplate store;

    @Autowired
    ChannelsFixture channels;

    @Test
    void aMessageGoesOutByItselfAfterTheCaseHasMovedOn() throws Exception {
        switchOnMail();
        tellCustomer();
        assertThat(desk.step(run, "Task_Wait")).isNotNull();
        assertThat(message().state()).isEqualTo(State.WAITING);
        runJob();
        assertThat(message().state()).isEqualTo(State.SENT);
        MimeMessage arrived = mail.getReceivedMessages()[0];
        assertThat(arrived.getAllRecipients()).extracting(Address::toString).containsExactly("li@example.org");
        assertThat(arrived.getSubject()).isEqualTo("Your matter " + number());
        assertThat(arrived.getContent().toString().strip())
                .isEqualTo(message().content().text());
        assertThat(arrived.getContent().toString()).contains("李\"女士\"\\");
        assertThat(arrived.getMessageID())
                .isEqualTo("<" + message().attempts().get(0).deliveryKey() + "@estatedesk>");
        assertThat(lines())
                .hasSize(2)
                .last()
                .asString()
                .startsWith("Sent to customer")
                .endsWith("by e-mail.");
    }

    @Test
    void chineseSubjectsAndTextsArriveIntact() throws Exception {
        switchOnMail();
        String subject = "您反映的事项 CMP-2026-000001 有了新的进展，请您查收，我们会继续跟进直到解决为止";
        assertThat(channels.email("li@example.org", subject, "王小明，您好！\n现已由主管跟进。𠮷"))
                .isTrue();
        MimeMessage arrived = mail.getReceivedMessages()[0];
        assertThat(arrived.getSubject()).isEqualTo(subject);
        assertThat(arrived.getContent().toString().replace("\r\n", "\n").strip())
                .isEqualTo("王小明，您好！\n现已由主管跟进。𠮷");
        assertThat(GreenMailUtil.getHeaders(arrived)).doesNotContain("您");
    }

    @Test
    void aGroupGetsOneMailForAllItsMembersWithAnAddress() throws Exception {
        switchOnMail();
        User dispatcher = engine.getIdentityService()
                .createUserQuery()
                .userId("dispatcher")
                .singleResult();
        dispatcher.setEmail("dispatcher@example.org");
        engine.getIdentityService().saveUser(dispatcher);
        tell("dispatcher", "step-late", "email");
        runJob();
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(mail.getReceivedMessages()[0].getAllRecipients()).hasSize(1);
        assertThat(mail.getReceivedMessages()[0].getSubject()).isEqualTo("Case " + number());
        dispatcher.setEmail(null);
        engine.getIdentityService().saveUser(dispatcher);
    }

    @Test
    void aRefusedConnectionIsTriedAgainAfterExactlyTheDrawnPauses() {
        switchOnDeadMail();
        tellCustomer();
        runJob();
        List<Duration> pauses = new ArrayList<>();
        while (call() == null) {
            Instant failed = ClockUtil.getCurrentTime().toInstant();
            pauses.add(Duration.between(failed, jobs().get(0).getDuedate().toInstant()));
            tryAgain();
        }
        assertThat(pauses)
                .containsExactlyElementsOf(Stream.of("PT10S", "PT1M", "PT5M", "PT30M", "PT2H")
                        .map(Duration::parse)
                        .toList());
        assertThat(message().attempts())
                .hasSize(6)
                .extracting("deliveryKey")
                .containsOnly(message().attempts().get(0).deliveryKey());
        assertThat(lines()).last().asString().contains("given up after 6 tries");
        assertThat(message().state()).isEqualTo(State.WAITING);
    }

    @Test
    void aBadAddressIsNotTriedAgain() {
        switchOnMail();
        assertThat(channels.isGivenUp("no address at all", "x")).isTrue();
    }

    @Test
    void anAttemptThatTheStoreCannotTakeIsNotSent() {
        switchOnMail();
        tellCustomer();
        failWhere("false");
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aRepeatAfterACrashBetweenSendingAndCommittingCarriesTheSameKeyAndIsRecordedAsOne() throws Exception {
        switchOnMail();
        tellCustomer();
        failWhere("unanswered");
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThat(message().attempts()).singleElement().matches(Attempt::unanswered);
        desk.pass(Duration.ofMinutes(1));
        waiting.doWaiting();
        assertThat(message().state()).isEqualTo(State.SENT);
        MimeMessage[] arrived = mail.getReceivedMessages();
        assertThat(arrived).hasSize(2);
        assertThat(arrived[1].getMessageID()).isEqualTo(arrived[0].getMessageID());
        assertThat(message().attempts()).extracting(Attempt::unanswered).containsExactly(true, false);
        assertThat(lines()).anyMatch(line -> line.startsWith("Sent once more to li@example.org by e-mail"));
    }

    /** Runs the job in a store that takes no attempts but such. */
    private void failWhere(String only) {
        store.execute("alter table notification_attempt add constraint crash check (" + only + ") not valid");
        try {
            assertThatThrownBy(this::runJob).isInstanceOf(RuntimeException.class);
        } finally {
            store.execute("alter table notification_attempt drop constraint crash");
        }
    }
}
