package org.estatedesk.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.estatedesk.platform.workflow.HttpCaller.REST;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.estatedesk.platform.web.signin.SignInMemory;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Who was right just now is remembered, and nothing that has changed since. */
@DeskTest
class SignInMemoryTest {

    private static final String CLOCK = "/desk/clock";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    SignInMemory memory;

    @Autowired
    JdbcTemplate store;

    @Autowired
    TransactionTemplate transaction;

    private String name;
    private HttpCaller caller;

    @BeforeEach
    void signIn() {
        name = "remembered" + System.nanoTime();
        User person = identities.newUser(name);
        person.setPassword(name);
        identities.saveUser(person);
        identities.createMembership(name, "camunda-admin");
        caller = new HttpCaller(port).as(name);
        assertThat(status(REST + "/task/count")).isEqualTo(200);
        assertThat(status(CLOCK)).isEqualTo(200);
    }

    @AfterEach
    void leave() {
        identities.deleteUser(name);
    }

    @Test
    void issue16_aPasswordIsLookedAtOnceInTwoSecondsAndAWrongOneEachTime() {
        // A machine that stands still for two seconds between two questions has the password looked at once more.
        assertThat(IntStream.range(0, 3).mapToObj(time -> "somebody" + time).filter(this::isLookedAtOnce))
                .isNotEmpty();
        assertThat(memory.isRight("somebody", "wrong", () -> false)).isFalse();
        assertThat(memory.isRight("somebody", "wrong", () -> true)).isTrue();
        assertThat(memory.isRight("somebodyright", "", () -> false)).isFalse();
    }

    private boolean isLookedAtOnce(String person) {
        AtomicInteger looked = new AtomicInteger();
        for (int question = 0; question < 2; question++) {
            assertThat(memory.isRight(person, "right", () -> looked.incrementAndGet() > 0))
                    .isTrue();
        }
        return looked.get() == 1;
    }

    @Test
    void aChangedPasswordIsTheOnlyOneFromThenOn() {
        User person = identities.createUserQuery().userId(name).singleResult();
        person.setPassword("another");
        identities.saveUser(person);
        assertThat(status(REST + "/task/count")).isEqualTo(401);
    }

    @Test
    void whoIsDeletedIsAStrangerAtOnce() {
        identities.deleteUser(name);
        assertThat(status(REST + "/task/count")).isEqualTo(401);
        assertThat(status(CLOCK)).isEqualTo(401);
    }

    @Test
    void whoLeavesAGroupHasItsRightsNoMore() {
        identities.deleteMembership(name, "camunda-admin");
        assertThat(status(CLOCK)).isEqualTo(403);
        identities.createMembership(name, "camunda-admin");
        assertThat(status(CLOCK)).isEqualTo(200);
    }

    /** What is learnt between a change and its end is that of before. */
    @Test
    void aChangeCountsFromTheEndOfItsTransaction() {
        transaction.executeWithoutResult(change -> {
            identities.deleteMembership(name, "camunda-admin");
            assertThat(status(CLOCK)).isEqualTo(200);
        });
        assertThat(status(CLOCK)).isEqualTo(403);
    }

    @Test
    void whatAnotherNodeChangesCountsWithinSeconds() {
        store.update("delete from act_id_membership where user_id_ = ?", name);
        await().atMost(Patience.of(Duration.ofSeconds(10)))
                .untilAsserted(() -> assertThat(status(CLOCK)).isEqualTo(403));
        store.update("update act_id_user set salt_ = 'another' where id_ = ?", name);
        await().atMost(Patience.of(Duration.ofSeconds(10)))
                .untilAsserted(() -> assertThat(status(REST + "/task/count")).isEqualTo(401));
    }

    private int status(String address) {
        return caller.get(address).statusCode();
    }
}
