package org.estatedesk.platform.drills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.estatedesk.platform.store.server.EmbeddedServer;
import org.estatedesk.platform.store.server.StoreLayout;
import org.estatedesk.support.Patience;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.RestPerson.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** One desk with half a gigabyte and the shipped settings, worked on all the while; how long: docs/testing.md. */
@Timeout(3 * 3600)
@EnabledIfSystemProperty(named = "estatedesk.drills", matches = "true")
@TestMethodOrder(OrderAnnotation.class)
class OneDeskDrillIT {

    private static final int KILLS = Integer.getInteger("estatedesk.drills.kills", 4);
    private static final boolean LONG = KILLS >= 100;
    private static final Duration LOAD = Duration.ofMinutes(LONG ? 30 : 1);

    /** So many answers lie between one blow and the next. */
    private static final int ENOUGH = 12;

    /** Each so many-th kill hits the database. */
    private static final int DATABASE = 4;

    private static final String SLOW_CUSTOMER = "慢慢";

    @TempDir
    static Path directory;

    private static final Acknowledged ACKNOWLEDGED = new Acknowledged();
    private static int port;
    private static Path data;
    private static DeskProcess desk;

    @BeforeAll
    static void begin() throws IOException {
        data = Files.createDirectories(directory.resolve("data"));
        port = DeskProcess.freePort();
        start();
    }

    private static void start() throws IOException {
        desk = DeskProcess.serving(data, List.of("-Xmx512m"), "--server.port=" + port);
        assertThat(desk.port()).isEqualTo(port);
    }

    @AfterAll
    static void end() {
        desk.close();
    }

    @Test
    @Order(1)
    void halfAGigabyteIsEnoughAndAStatementThatTakesTooLongIsToldInWordsAndLeavesNothingHalfDone() throws Exception {
        oneCustomerTakesForEver();
        Instant begun = Instant.now();
        Load.beside(
                ACKNOWLEDGED,
                load -> {
                    load.goesOnFor(ENOUGH);
                    CompletableFuture<Answer> slow = CompletableFuture.supplyAsync(
                            () -> person().post(Complaints.PATH, Complaints.form(SLOW_CUSTOMER)));
                    await().atMost(Patience.of(Duration.ofMinutes(3))).until(slow::isDone);
                    isToldInWords(slow.get());
                    while (Instant.now().isBefore(begun.plus(LOAD))) {
                        load.goesOnFor(ENOUGH);
                    }
                },
                port);
        System.out.printf("%d answers in %s%n", ACKNOWLEDGED.count(), Duration.between(begun, Instant.now()));
        assertThat(store().queryForList("select customer_name from service_case", String.class))
                .doesNotContain(SLOW_CUSTOMER);
        assertThat(desk.said()).doesNotContain("OutOfMemoryError");
        nothingIsLostOrDoneTwice();
    }

    /** Longer than the shipped limit of a statement. */
    private static void oneCustomerTakesForEver() {
        store().execute("""
                create function drill_slow() returns trigger language plpgsql as $$
                begin perform pg_sleep(600); return new; end $$
                """);
        store().execute(
                        "create trigger drill_slow before insert on service_case for each row when (new.customer_name = '"
                                + SLOW_CUSTOMER + "') execute function drill_slow()");
    }

    private static void isToldInWords(Answer answer) {
        assertThat(answer.status()).describedAs(answer.body()).isEqualTo(503);
        assertThat(answer.json().get("message").asText()).startsWith("The desk cannot store or read anything");
        assertThat(answer.body()).doesNotContain("Exception", "service_case");
    }

    @Test
    @Order(2)
    void killsOfTheDeskAndOfItsDatabaseLoseNothingThatWasAnswered() throws Exception {
        Load.beside(
                ACKNOWLEDGED,
                load -> {
                    for (int kill = 1; kill <= KILLS; kill++) {
                        load.goesOnFor(ENOUGH);
                        if (kill % DATABASE == 0) {
                            desk.database().destroyForcibly();
                        } else {
                            desk.kill();
                            start();
                        }
                        load.goesOnFor(ENOUGH);
                    }
                },
                port);
        nothingIsLostOrDoneTwice();
    }

    @Test
    @Order(3)
    void goesOnFromACopyThatWasMadeWhileItStoodStill() throws Exception {
        desk.terminate();
        desk.endsWithin(Patience.of(Duration.ofSeconds(10)));
        Path copy = directory.resolve("copy");
        Process copying = new ProcessBuilder("cp", "-a", data.toString(), copy.toString())
                .inheritIO()
                .start();
        assertThat(copying.waitFor()).isZero();
        data = copy;
        start();
        nothingIsLostOrDoneTwice();
        Load.beside(ACKNOWLEDGED, load -> load.goesOnFor(ENOUGH), port);
        nothingIsLostOrDoneTwice();
    }

    private static RestPerson person() {
        return new RestPerson(port, "frontdesk");
    }

    private static JdbcTemplate store() {
        String url = EmbeddedServer.urlOfRunning(new StoreLayout(data)).orElseThrow();
        return new JdbcTemplate(new DriverManagerDataSource(url));
    }

    private static void nothingIsLostOrDoneTwice() throws IOException {
        assertThat(ACKNOWLEDGED.faultsOfAll(store(), desk.person("auditor"))).isEmpty();
    }
}
