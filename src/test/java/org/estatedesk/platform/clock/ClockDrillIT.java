package org.estatedesk.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.estatedesk.platform.drills.Complaints;
import org.estatedesk.platform.drills.DeskProcess;
import org.estatedesk.support.Patience;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A real desk and its database on a machine whose clock somebody sets two hours back, right, two hours ahead and right. */
@Timeout(3600)
@EnabledIfSystemProperty(named = "estatedesk.drills", matches = "true")
class ClockDrillIT {

    private static final Duration TWO_HOURS = Duration.ofHours(2);
    private static final String DOUBT = "The clock is in doubt";

    @TempDir
    static Path directory;

    private static final String SOURCE = "src/test/resources/clock/clock.c";

    private final Path library = directory.resolve("clock.so");
    private final Path setting = directory.resolve("clock");
    private final Path data = directory.resolve("data");
    private String number = "";
    private String run = "";

    @BeforeEach
    void machine() throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/gcc")), "Left out: gcc is not installed, so no clock can be set");
        Process compiler = new ProcessBuilder(
                        "/usr/bin/gcc", "-O2", "-shared", "-fPIC", "-o", library.toString(), SOURCE, "-ldl")
                .inheritIO()
                .start();
        assertThat(compiler.waitFor()).isZero();
        Files.createDirectories(data);
        // The database is another user's.
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        setClock(Duration.ZERO);
    }

    @Test
    void aJumpIsNoticedWrittenDownShownAndToldAndAllThatIsRecordedAndJudgedMeanwhileIsMarked() throws Exception {
        try (DeskProcess desk = desk()) {
            JsonNode started = desk.person("frontdesk")
                    .post(Complaints.PATH, Complaints.FORM)
                    .ok()
                    .json();
            number = started.path("businessKey").asText();
            run = started.path("id").asText();
            backAndRight(desk);
            aheadAndRight(desk);
            outOfOrderOnlyWhereItSaysSo(desk);
            desk.terminate();
            desk.endsWithin(Patience.of(Duration.ofSeconds(10)));
        }
    }

    private void backAndRight(DeskProcess desk) throws IOException {
        setClock(TWO_HOURS.negated());
        says(desk, "jumped back by 2 h");
        assertThat(startPage(desk)).contains(DOUBT);
        claimFirstReply(desk.person("frontdesk"));
        assertThat(entries(desk)).anyMatch(entry -> clock(entry).contains("jumped back by 2 h"));
        setClock(Duration.ZERO);
        says(desk, "back where it was before it jumped");
        assertThat(startPage(desk)).doesNotContain(DOUBT);
    }

    /** The first reply is due within two hours: its promise lapses by the wrong clock. */
    private void aheadAndRight(DeskProcess desk) throws IOException {
        setClock(TWO_HOURS);
        says(desk, "jumped ahead by 2 h");
        await().atMost(Patience.of(Duration.ofMinutes(1)))
                .until(() -> promises(desk).stream()
                        .anyMatch(
                                promise -> promise.path("explanation").asText().contains("jumped ahead by 2 h")));
        assertThat(startPage(desk)).contains(DOUBT);
        setClock(Duration.ZERO);
        await().atMost(Patience.of(Duration.ofMinutes(1)))
                .until(() -> !startPage(desk).contains(DOUBT));
    }

    private void outOfOrderOnlyWhereItSaysSo(DeskProcess desk) throws IOException {
        String verification = "/desk/cases/" + number + "/journal/verification";
        assertThat(desk.person("auditor")
                        .page(verification)
                        .ok()
                        .json()
                        .path("intact")
                        .asBoolean())
                .isTrue();
        Instant before = Instant.EPOCH;
        for (JsonNode entry : entries(desk)) {
            Instant recorded = Instant.parse(entry.path("recordedAt").asText());
            assertThat(!clock(entry).isEmpty() || !recorded.isBefore(before))
                    .as(entry.toString())
                    .isTrue();
            before = recorded;
        }
    }

    private DeskProcess desk() throws IOException {
        Map<String, String> machine = Map.of("LD_PRELOAD", library.toString(), "CLOCK_AHEAD", setting.toString());
        return DeskProcess.serving(machine, data, List.of("-Dspring.profiles.active=real-clock"));
    }

    /** In the file's own bytes, which the processes have before their eyes. */
    private void setClock(Duration ahead) throws IOException {
        ByteBuffer seconds = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder());
        seconds.putLong(ahead.toSeconds()).flip();
        try (FileChannel file = FileChannel.open(setting, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.write(seconds, 0);
        }
    }

    private static void says(DeskProcess desk, String words) {
        await().atMost(Patience.of(Duration.ofSeconds(30)))
                .until(() -> desk.said().contains(words));
    }

    private static String startPage(DeskProcess desk) throws IOException {
        return desk.person("demo").page("/").ok().body();
    }

    private void claimFirstReply(RestPerson person) {
        String task = person.get("/task?taskDefinitionKey=Task_GiveFirstReply&processInstanceId=" + run)
                .ok()
                .json()
                .path(0)
                .path("id")
                .asText();
        person.post("/task/" + task + "/claim", "{\"userId\": \"frontdesk\"}").ok();
    }

    private List<JsonNode> entries(DeskProcess desk) throws IOException {
        JsonNode journal = desk.person("auditor")
                .page("/desk/cases/" + number + "/journal")
                .ok()
                .json();
        return nodes(journal.path("entries"));
    }

    private List<JsonNode> promises(DeskProcess desk) throws IOException {
        JsonNode promises = desk.person("supervisor")
                .page("/desk/cases/" + number + "/promises")
                .ok()
                .json();
        return nodes(promises);
    }

    private static List<JsonNode> nodes(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false).toList();
    }

    private static String clock(JsonNode entry) {
        return entry.path("details").path("clock").asText();
    }
}
