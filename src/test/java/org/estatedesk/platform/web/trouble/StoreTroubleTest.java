package org.estatedesk.platform.web.trouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.platform.store.server.EmbeddedServer;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.Patience;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.RestPerson.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A locked table, many clients, and two people at once: everybody is told in time and in words. */
@DeskTest
class StoreTroubleTest {

    @LocalServerPort
    int port;

    @Autowired
    EmbeddedServer server;

    @Autowired
    TaskService tasks;

    private Task task;

    @BeforeEach
    void oneStep() {
        task = tasks.newTask();
        tasks.saveTask(task);
        tasks.addCandidateGroup(task.getId(), "front-desk");
    }

    @AfterEach
    void withoutATrace() {
        tasks.deleteTask(task.getId(), true);
    }

    @Test
    void aLockedTableHoldsNobodyForEverAndHealthAnswersInThreeSeconds() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(24);
        try (Connection other = DriverManager.getConnection(server.jdbcUrl(), EmbeddedServer.USER, server.password())) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table act_ru_task in access exclusive mode");
            AtomicBoolean enough = new AtomicBoolean();
            List<Future<Answer>> asked = Stream.generate(() -> clients.submit(() -> askUntil(enough)))
                    .limit(24)
                    .toList();
            Patience.mostly(7, Duration.ofSeconds(3), () -> Patience.took(this::looksAtHealth));
            enough.set(true);
            for (Future<Answer> one : asked) {
                isToldThatTheStoreDoesNotAnswer(one.get());
            }
        } finally {
            clients.shutdownNow();
        }
        person("frontdesk").get("/task/count").ok();
    }

    private Answer askUntil(AtomicBoolean enough) throws IOException {
        Answer last = person("frontdesk").get("/task/count");
        while (!enough.get()) {
            last = person("frontdesk").get("/task/count");
        }
        return last;
    }

    private void looksAtHealth() {
        assertThat(health("/actuator/health/liveness")).isEqualTo(200);
        assertThat(health("/actuator/health")).isIn(200, 503);
    }

    @Test
    void whoseConnectionDiesInTheMiddleIsToldSoInWords() throws Exception {
        ExecutorService client = Executors.newSingleThreadExecutor();
        String dying = "select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock'";
        String claim = "/task/" + task.getId() + "/claim";
        try (Connection other = DriverManager.getConnection(server.jdbcUrl(), EmbeddedServer.USER, server.password())) {
            other.setAutoCommit(false);
            other.createStatement().execute("lock table act_ru_task in exclusive mode");
            Future<Answer> cut = client.submit(() -> person("frontdesk").post(claim, "{\"userId\": \"frontdesk\"}"));
            await().atMost(Duration.ofMinutes(1))
                    .until(() -> other.createStatement().executeQuery(dying).next());
            isToldThatTheStoreDoesNotAnswer(cut.get());
        } finally {
            client.shutdownNow();
        }
        person("frontdesk").post(claim, "{\"userId\": \"frontdesk\"}").ok();
    }

    private static void isToldThatTheStoreDoesNotAnswer(Answer answer) {
        assertThat(answer.status()).describedAs(answer.body()).isEqualTo(503);
        assertThat(answer.json().get("message").asText()).startsWith("The desk cannot store or read anything");
        assertThat(answer.body()).doesNotContain("ERROR", "Exception", "act_ru_task");
    }

    @Test
    void theSlowerOfTwoWhoClaimIsToldSoInWords() {
        String claim = "/task/" + task.getId() + "/claim";
        person("frontdesk").post(claim, "{\"userId\": \"frontdesk\"}").ok();
        Answer slower = person("frontdesk2").post(claim, "{\"userId\": \"frontdesk2\"}");
        assertThat(slower.status()).describedAs(slower.body()).isEqualTo(409);
        assertThat(slower.json().get("message").asText()).matches("Wang Fang 王芳 has this step since \\d\\d:\\d\\d\\.");
    }

    @Test
    void aStepThatIsOverIsAConflictAndNotAFault() {
        person("frontdesk")
                .post("/task/" + task.getId() + "/claim", "{\"userId\": \"frontdesk\"}")
                .ok();
        person("frontdesk").post("/task/" + task.getId() + "/complete", "{}").ok();
        for (String again : List.of("/complete", "/submit-form", "/claim")) {
            Answer answer = person("frontdesk").post("/task/" + task.getId() + again, "{\"userId\": \"frontdesk\"}");
            assertThat(answer.status()).describedAs(again + answer.body()).isEqualTo(409);
            JsonNode message = answer.json().get("message");
            assertThat(message.asText()).matches("Wang Fang 王芳 completed this step at \\d\\d:\\d\\d\\.");
        }
    }

    @Test
    void claimingAtTheSameMomentGivesOneWinnerAndOnlyConflicts() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            String claim = "/task/" + task.getId() + "/claim";
            List<Future<Integer>> answers = Stream.of("frontdesk", "frontdesk2", "frontdesk", "frontdesk2")
                    .map(name -> people.submit(() -> person(name)
                            .post(claim, "{\"userId\": \"" + name + "\"}")
                            .status()))
                    .toList();
            Map<Integer, Integer> counted = new TreeMap<>();
            for (Future<Integer> answer : answers) {
                counted.merge(answer.get(), 1, Integer::sum);
            }
            assertThat(counted.keySet()).isSubsetOf(204, 409).contains(204);
        } finally {
            people.shutdownNow();
        }
    }

    private RestPerson person(String name) {
        return new RestPerson(port, name);
    }

    private int health(String path) {
        try {
            URL address = URI.create("http://localhost:" + port + path).toURL();
            return ((HttpURLConnection) address.openConnection()).getResponseCode();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
