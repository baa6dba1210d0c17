package org.estatedesk.platform.store.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a killed desk leaves behind: its PostgreSQL still running, or only the file that names a process which is long
 * gone and whose number may meanwhile belong to somebody else. Call it only while holding the directory's lock.
 */
final class LeftoverServer {

    private static final Logger log = LoggerFactory.getLogger(LeftoverServer.class);
    /** The file holds whole seconds, the system may count from another tick. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(1);

    private LeftoverServer() {}

    /** Makes the data free for a new server: stops the old one cleanly or forgets a stale file. */
    static void clear(Path data, PostgresTools tools) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (Files.notExists(pidFile)) {
            return;
        }
        if (isAlive(data)) {
            log.info("The last desk was killed; stopping the PostgreSQL it left behind");
            tools.stop(data);
        } else {
            // PostgreSQL's own shared-memory check still refuses a second server should this judgement be wrong.
            log.info("Removing the stale {}", pidFile);
            Files.deleteIfExists(pidFile);
        }
    }

    /** Whether a server of this data runs. One that has ended, but that nobody has buried yet, has no command any more. */
    static boolean isAlive(Path data) {
        try {
            return names(pidFile(data), data);
        } catch (IOException noFile) {
            return false;
        }
    }

    /** Where it listens: line 4. */
    static String port(Path data) throws IOException {
        return pidFile(data).get(3).strip();
    }

    private static List<String> pidFile(Path data) throws IOException {
        return Files.readAllLines(data.resolve("postmaster.pid"), StandardCharsets.ISO_8859_1);
    }

    /** Line 1 is the process number, line 3 the start in seconds since 1970 (PostgreSQL manual, postmaster.pid). */
    private static boolean names(List<String> lines, Path data) {
        try {
            Instant started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).strip()));
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .map(ProcessHandle::info)
                    .filter(process -> process.command().orElse("").contains("postgres"))
                    .filter(process -> wasTold(process, data)
                            || isClose(process.startInstant().orElse(started), started))
                    .isPresent();
        } catch (NumberFormatException | IndexOutOfBoundsException cutShort) {
            return false;
        }
    }

    /** Where the clock was set, the system tells another start of each process that runs; this stays. */
    private static boolean wasTold(ProcessHandle.Info process, Path data) {
        return process.arguments().map(List::of).orElse(List.of()).contains(data.toString());
    }

    private static boolean isClose(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(CLOCK_TOLERANCE) < 0;
    }
}
