package org.estatedesk.platform.store.server;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Runs the server's own command-line tools and tells what they said when they fail. */
final class PostgresTools {

    static final String USER = "estatedesk";
    /** The most, in megabytes, that the write-ahead log takes while all is well: of a small disk not the larger part. */
    static final int WAL_MEGABYTES = 256;

    private final Path bin;
    private final Path serverLog;
    private final Path toolLog;

    PostgresTools(Path release, StoreLayout layout) {
        bin = release.resolve("bin");
        serverLog = layout.root().resolve("postgres.log");
        toolLog = layout.root().resolve("postgres-tools.log");
    }

    /**
     * Makes a database that sorts and spells the same on every machine.
     *
     * @throws StoreFailure with the tool's last words
     */
    void initialize(Path data, Path passwordFile) {
        run(
                "initdb",
                "--pgdata=" + data,
                "--username=" + USER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                // TCP on the loopback address only: a socket's path may be too long and Windows has none.
                "--set=unix_socket_directories=",
                "--set=timezone=UTC",
                "--set=log_timezone=UTC");
    }

    /** Starts the server in a process group of its own, so that Ctrl-C reaches the desk alone, and waits for it. */
    void start(Path data, int port) throws IOException {
        if (Files.exists(serverLog)) {
            Path previous = serverLog.resolveSibling("postgres.log.1");
            Files.move(serverLog, previous, StandardCopyOption.REPLACE_EXISTING);
        }
        String options = "-h 127.0.0.1 -p " + port + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on"
                + " -c max_wal_size=" + WAL_MEGABYTES + "MB -c restart_after_crash=on";
        run("pg_ctl", "start", "-w", "-s", "-t300", "-D" + data, "-l" + serverLog, "-o" + options);
    }

    /** Disconnects whoever is left, writes everything down and waits for the end. */
    void stop(Path data) {
        run("pg_ctl", "stop", "-w", "-s", "-t60", "-mfast", "-D" + data);
    }

    /** Tells the server to stop and does not wait for it. */
    void stopLater(Path data) {
        run("pg_ctl", "stop", "-W", "-s", "-mfast", "-D" + data);
    }

    boolean portWasTaken() throws IOException {
        return read(serverLog).contains("could not bind");
    }

    private void run(String tool, String... arguments) {
        try {
            if (launch(tool, arguments).waitFor() != 0) {
                throw new StoreFailure(ToolOutput.sentence(tool, read(toolLog), read(serverLog)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoreFailure("Interrupted while " + tool + " of PostgreSQL was at work.", e);
        }
    }

    private Process launch(String tool, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        // PostgreSQL refuses to run as root; a user namespace without a mapping takes root's name away.
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(bin.resolve(tool).toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        // A file, not a pipe: on Windows the server inherits a pipe and would keep it open.
        return builder.redirectErrorStream(true)
                .redirectOutput(toolLog.toFile())
                .start();
    }

    private static String read(Path file) throws IOException {
        // The tools speak the machine's own charset; a name in it may still be cut.
        return Files.exists(file) ? new String(Files.readAllBytes(file), Charset.defaultCharset()) : "";
    }
}
