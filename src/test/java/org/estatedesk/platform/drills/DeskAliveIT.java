package org.estatedesk.platform.drills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.estatedesk.support.Patience;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a bad year brings: the database is killed, the disk fails, everything hangs while somebody stops the desk. */
@Timeout(900)
class DeskAliveIT {

    /** Ten seconds, and three in which the machine stands still. */
    private static final Duration IN_TIME = Patience.of(Duration.ofSeconds(13));

    @TempDir
    static Path directory;

    private final Path data = directory.resolve("data");

    @Test
    void worksOnAfterItsDatabaseWasKilledAndCutsNoReadWhenItIsStopped() throws Exception {
        Files.createDirectories(data);
        try (DeskProcess desk = DeskProcess.serving(data, List.of())) {
            RestPerson manager = desk.person("manager");
            manager.get("/task/count").ok();
            desk.database().destroyForcibly();
            await().atMost(Patience.of(Duration.ofSeconds(30)))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(manager.page("/actuator/health/readiness")
                                    .ok()
                                    .body())
                            .contains("UP"));
            manager.get("/task/count").ok();
            assertThat(desk.said()).contains("has ended by itself; starting it again", "runs again");
            assertThat(cutWhenStopped(desk)).isEmpty();
        }
        assertThat(data.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    /** Eight people read all the time; what was neither answered nor refused at the door. */
    private static Queue<String> cutWhenStopped(DeskProcess desk) throws Exception {
        RestPerson reader = desk.person("manager");
        Queue<String> cut = new ConcurrentLinkedQueue<>();
        AtomicInteger answered = new AtomicInteger();
        ExecutorService readers = Executors.newFixedThreadPool(8);
        for (int i = 0; i < 8; i++) {
            readers.execute(() -> readUntilRefused(reader, answered, cut));
        }
        await().atMost(Duration.ofMinutes(1)).until(() -> answered.get() > 100);
        desk.terminate();
        desk.endsWithin(IN_TIME);
        readers.shutdown();
        assertThat(readers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        return cut;
    }

    private static void readUntilRefused(RestPerson reader, AtomicInteger answered, Queue<String> cut) {
        while (true) {
            try {
                reader.get("/task/count").ok();
                answered.incrementAndGet();
            } catch (RuntimeException | AssertionError e) {
                if (!(e.getCause() instanceof ConnectException)) {
                    cut.add(String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause()));
                }
                return;
            }
        }
    }

    @Test
    void endsWithinTenSecondsWithADeadDatabaseAHangingDeliveryAndARunawayStep() throws Exception {
        Files.createDirectories(data);
        try (ServerSocket silent = new ServerSocket(0, 9, InetAddress.getLoopbackAddress());
                DeskProcess desk = DeskProcess.serving(
                        data,
                        List.of("-Dsilent.port=" + silent.getLocalPort()),
                        "--spring.main.sources=" + Stuck.class.getName())) {
            assertThat(desk.said()).contains("Started EstateDesk");
            List<ProcessHandle> database = Stream.concat(
                            Stream.of(desk.database()), desk.database().descendants())
                    .toList();
            signal("-STOP", database);
            Thread waiting = new Thread(() -> ask(desk));
            waiting.start();
            TimeUnit.SECONDS.sleep(1);
            try {
                desk.terminate();
                desk.endsWithin(IN_TIME);
            } finally {
                signal("-CONT", database);
                waiting.join();
            }
        }
    }

    private static void ask(DeskProcess desk) {
        try {
            desk.person("manager").get("/task/count");
        } catch (IOException | RuntimeException expected) {
            // Nobody answers.
        }
    }

    @Test
    void endsForItsSupervisorWhenItsDatabaseDoesNotStartAgain() throws Exception {
        Files.createDirectories(data);
        try (DeskProcess desk = DeskProcess.serving(data, List.of())) {
            Path control = data.resolve("postgres/global/pg_control");
            Files.move(control, directory.resolve("pg_control"));
            desk.database().destroyForcibly();
            assertThat(desk.endsWithin(Patience.of(Duration.ofSeconds(60)))).isNotZero();
            assertThat(desk.said()).contains("does not start again, so the desk ends");
            Files.move(directory.resolve("pg_control"), control);
        }
    }

    private static void signal(String signal, List<ProcessHandle> processes) throws Exception {
        Stream<String> numbers = processes.stream().map(process -> String.valueOf(process.pid()));
        List<String> command = Stream.concat(Stream.of("kill", signal), numbers).toList();
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
