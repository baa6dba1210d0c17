package org.estatedesk.notifications.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.estatedesk.notifications.Attempt;
import org.estatedesk.notifications.Notification.State;
import org.estatedesk.notifications.channels.AnsweringMailServer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** E-mail to the members of a group, not all of whom can be reached. */
abstract class GroupMailCases extends DeliveryCase {

    @Autowired
    JdbcTemplate store;

    @Test
    void oneMembersBadAddressSilencesNobodyElse() throws Exception {
        Map<String, String> addresses =
                Map.of("guard", "good@example.org", "guard2", "gone@example.org", "guard3", "no address at all");
        try (AnsweringMailServer server = new AnsweringMailServer()) {
            server.answer("RCPT TO:<gone@", "550 5.1.1 No such user");
            switchOnMail();
            sender.setPort(server.port());
            addresses.forEach(this::give);
            tell("guard", "step-late", "email");
            runJob();
            assertThat(server.taken()).contains("RCPT TO:<good@example.org>");
        } finally {
            addresses.keySet().forEach(guard -> give(guard, null));
        }
        assertThat(message().state()).isEqualTo(State.SENT);
        assertThat(message().attempts())
                .extracting(Attempt::address)
                .containsExactlyInAnyOrderElementsOf(addresses.values());
        assertThat(lines())
                .anyMatch(
                        line -> line.startsWith("Not delivered to gone@example.org by e-mail: 550 5.1.1 No such user"))
                .anyMatch(line -> line.contains("'no address at all' is no e-mail address"));
    }

    @Test
    void onlyTheMemberWhoWasNotReachedIsWrittenToAgain() throws Exception {
        Map<String, String> addresses = Map.of("guard", "good@example.org", "guard2", "full@example.org");
        try (AnsweringMailServer server = new AnsweringMailServer()) {
            server.answer("RCPT TO:<full@", "452 4.2.2 Mailbox full");
            switchOnMail();
            sender.setPort(server.port());
            addresses.forEach(this::give);
            tell("guard", "step-late", "email");
            runJob();
            assertThat(message().state()).isEqualTo(State.WAITING);
            server.answer("RCPT TO:<full@", "250 now it has room");
            tryAgain();
            assertThat(server.taken())
                    .filteredOn(line -> line.startsWith("RCPT"))
                    .containsExactly("RCPT TO:<good@example.org>", "RCPT TO:<full@example.org>");
        } finally {
            addresses.keySet().forEach(guard -> give(guard, null));
        }
        assertThat(message().state()).isEqualTo(State.SENT);
    }

    /** Past the check of profiles, as an address of long ago. */
    private void give(String person, @Nullable String email) {
        store.update("update act_id_user set email_ = ? where id_ = ?", email, person);
    }
}
