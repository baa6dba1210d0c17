package org.estatedesk.platform.drills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.estatedesk.platform.store.server.EmbeddedServer;
import org.estatedesk.platform.store.server.StoreHolder;
import org.estatedesk.platform.store.server.StoreLayout;
import org.estatedesk.support.Patience;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** Keeps all while the desk runs, loses all, brings it back: as the operator's page says. */
@Timeout(900)
class BackupDrillIT {

    private static final Duration COMMAND = Patience.of(Duration.ofMinutes(2));

    @TempDir
    Path directory;

    @Test
    void aDeskThatLostEverythingGoesOnFromItsBackupAndDoesWhatBecameDueMeanwhile() throws Exception {
        Path data = Files.createDirectories(directory.resolve("data"));
        Path file = directory.resolve("desk.zip");
        String number;
        try (DeskProcess desk = DeskProcess.serving(data, List.of("-Dcamunda.bpm.job-execution.enabled=false"))) {
            number = Complaints.open(desk.person("frontdesk"));
            assertThat(command(data, "--backup=" + file)).contains(" tables are kept in " + file);
            assertThat(command(data, "--verify-journal")).contains("All journals are as they were written");
        }
        stopLeftover(data);
        FileSystemUtils.deleteRecursively(data);

        assertThat(command(data, "--restore=" + file)).contains("are back");
        everythingIsDue(data);
        try (DeskProcess desk = DeskProcess.serving(data, List.of())) {
            RestPerson demo = desk.person("demo");
            String timers = "/history/job-log/count?successLog=true&activityIdIn=Deadline_FirstReply15Min";
            await().atMost(Patience.of(Duration.ofSeconds(60)))
                    .untilAsserted(() -> assertThat(
                                    demo.get(timers).json().get("count").asInt())
                            .isEqualTo(1));
            assertThat(demo.get("/process-instance?businessKey=" + number).body())
                    .contains(number);
            assertThat(command(data, "--verify-journal")).contains("All journals are as they were written");
        }
    }

    private static String command(Path data, String flag) throws Exception {
        try (DeskProcess command = DeskProcess.start(data, List.of(), flag)) {
            int status = command.endsWithin(COMMAND);
            assertThat(status).describedAs(command.said()).isZero();
            return command.said();
        }
    }

    private static void stopLeftover(Path data) {
        StoreHolder.start(new StoreLayout(data)).close();
    }

    private static void everythingIsDue(Path data) throws SQLException, IOException {
        try (EmbeddedServer server = StoreHolder.start(new StoreLayout(data));
                Connection connection = StoreHolder.connect(server);
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(
                            "update act_ru_job set duedate_ = duedate_ - interval '1 hour' where type_ = 'timer'"))
                    .isPositive();
        }
    }
}
