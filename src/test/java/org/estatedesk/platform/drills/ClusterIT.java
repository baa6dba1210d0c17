package org.estatedesk.platform.drills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.estatedesk.platform.store.server.Nginx;
import org.estatedesk.support.Browser;
import org.estatedesk.support.Patience;
import org.estatedesk.support.TasklistPage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Two nodes over one PostgreSQL behind a real nginx, as docs/cluster.md has them: each half a gigabyte, both started at once
 * on an empty database. One of them is killed last, so that all share one pair; with {@code -Destatedesk.drills.kills=20} a
 * node is killed so often, and comes back each time.
 */
@Timeout(7200)
@TestMethodOrder(OrderAnnotation.class)
class ClusterIT {

    private static final int KILLS = Integer.getInteger("estatedesk.drills.kills", 1);
    private static final int ENOUGH = 15;
    private static final String HEAD = " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n";
    /** How long nginx may go on without a node that came back: its fail_timeout, and a little more. */
    private static final Duration LEFT_ALONE = Duration.ofSeconds(7);

    private static final Duration WORKED = Patience.of(Duration.ofMinutes(2));

    @TempDir
    static Path directory;

    private static final int[] PORTS = new int[4];
    private static Nginx nginx;
    private static SharedStore store;
    private static final DeskProcess[] NODES = new DeskProcess[2];

    @BeforeAll
    static void start() throws Exception {
        for (int i = 0; i < PORTS.length; i++) {
            PORTS[i] = DeskProcess.freePort();
        }
        nginx = Nginx.start(directory, PORTS[2], PORTS[3], PORTS[0], PORTS[1]);
        store = SharedStore.in(directory);
        for (int i = 0; i < NODES.length; i++) {
            startNode(i);
        }
        for (DeskProcess node : NODES) {
            node.serves();
            node.port();
        }
    }

    private static void startNode(int number) throws IOException {
        NODES[number] = store.node(
                "--server.port=" + PORTS[number],
                "--estatedesk.public-url=" + nginx.address(),
                "--server.forward-headers-strategy=native",
                "--server.servlet.session.cookie.secure=true",
                "--camunda.bpm.webapp.csrf.enable-secure-cookie=true");
    }

    @AfterAll
    static void stop() throws Exception {
        for (AutoCloseable each : new AutoCloseable[] {NODES[0], NODES[1], store, nginx}) {
            if (each != null) {
                each.close();
            }
        }
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void aNodeKilledAmongPeopleAtWorkLosesNothingThatWasAnswered() throws Exception {
        Acknowledged acknowledged = new Acknowledged();
        PeopleAtWork people = new PeopleAtWork(nginx, acknowledged);
        for (int kill = 0; kill < KILLS; kill++) {
            workOn(people);
            NODES[kill % NODES.length].close();
            workOn(people);
            if (kill + 1 < KILLS) {
                startNode(kill % NODES.length);
                NODES[kill % NODES.length].serves();
                TimeUnit.MILLISECONDS.sleep(LEFT_ALONE.toMillis());
            }
        }
        people.goHome();
        assertThat(people.broken()).isEmpty();
        assertThat(acknowledged.faultsOfAll(store.sql(), nginx.person("auditor")))
                .isEmpty();
        assertThat(store.count(" from act_ru_incident")).isZero();
    }

    private static void workOn(PeopleAtWork people) {
        int before = people.done();
        await().atMost(WORKED).until(() -> people.done() >= before + ENOUGH);
    }

    @Test
    void aBrowserWorksOverTlsStaysOnItsNodeAndKeepsItsCookiesToItself() {
        ChromeDriver browser = Browser.open();
        try {
            new TasklistPage(browser, nginx.address()).signIn("frontdesk");
            assertThat(browser.getCurrentUrl()).startsWith(nginx.address());
            assertThat(browser.manage().getCookies())
                    .extracting(Cookie::getName)
                    .contains("JSESSIONID", "XSRF-TOKEN", "estatedesk_node");
            assertThat(browser.manage().getCookies()).allSatisfy(cookie -> {
                assertThat(cookie.isSecure()).as(cookie.toString()).isTrue();
                assertThat(cookie.getSameSite()).as(cookie.toString()).isEqualTo("Lax");
                assertThat(cookie.isHttpOnly()).as(cookie.toString()).isEqualTo(!"XSRF-TOKEN".equals(cookie.getName()));
            });
        } finally {
            browser.quit();
        }
    }

    @Test
    void whatACallerSaysOfItsAddressCountsForNothingAndWrongPasswordsCountWhereTheyComeFrom() throws Exception {
        List<Integer> answers = new ArrayList<>();
        for (int attempt = 0; attempt < 30; attempt++) {
            String lie = "X-Forwarded-For: 203.0.113." + attempt + "\r\nX-Real-IP: 203.0.113." + attempt;
            answers.add(signIn("127.0.0.7", "director:wrong" + attempt, lie));
        }
        assertThat(answers).startsWith(401).contains(429);
        assertThat(signIn("127.0.0.8", "director:director", "Accept: */*")).isEqualTo(200);
    }

    private static int signIn(String from, String password, String more) throws IOException {
        return statusOf(nginx.call(from, "GET /engine-rest/task/count" + HEAD + basic(password) + more + "\r\n\r\n"));
    }

    private static String basic(String password) {
        byte[] secret = password.getBytes(StandardCharsets.UTF_8);
        return "Authorization: Basic " + Base64.getEncoder().encodeToString(secret) + "\r\n";
    }

    private static int statusOf(String answer) {
        return Integer.parseInt(answer.substring(9, 12));
    }

    @Test
    void aNameThatACallerInventsLeadsNobodyElsewhere() throws Exception {
        String head = "GET /camunda/app/tasklist HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n";
        String lies = "X-Forwarded-Host: evil.example\r\nX-Forwarded-Port: 444\r\nX-Forwarded-Proto: http\r\n\r\n";
        assertThat(nginx.call("127.0.0.1", head + lies))
                .containsIgnoringCase("Location: " + nginx.address() + "/camunda/app/tasklist/")
                .containsIgnoringCase("Strict-Transport-Security: max-age=")
                .doesNotContain("evil");
    }

    @Test
    void onlyItsOwnPagesSendSomething() throws Exception {
        assertThat(countAsPageOf("https://evil.example")).isEqualTo(403);
        assertThat(countAsPageOf("http://localhost:" + PORTS[0])).isEqualTo(403);
        assertThat(countAsPageOf(nginx.address())).isEqualTo(200);
    }

    private static int countAsPageOf(String origin) throws IOException {
        String body = "Content-Type: application/json\r\nContent-Length: 2\r\nOrigin: " + origin + "\r\n\r\n{}";
        return statusOf(nginx.call("127.0.0.1", "POST /engine-rest/task/count" + HEAD + basic("demo:demo") + body));
    }

    /** The desk itself answers this address at once, whatever is sent; whom nginx lets wait hears nothing. */
    @Test
    void halfSentBodiesStopAtNginx() throws Exception {
        String half = "POST /nowhere HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nhalf";
        Callable<String> sender = () -> nginx.call("127.0.0.9", half);
        ExecutorService senders = Executors.newCachedThreadPool();
        List<Future<String>> answers = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            answers.add(senders.submit(sender));
        }
        nginx.person("frontdesk").get("/task/count").ok();
        for (Future<String> answer : answers) {
            assertThat(answer.get()).isEmpty();
        }
        senders.shutdown();
    }
}
