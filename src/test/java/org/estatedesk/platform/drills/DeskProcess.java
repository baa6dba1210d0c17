package org.estatedesk.platform.drills;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estatedesk.EstateDesk;
import org.estatedesk.support.Patience;
import org.estatedesk.support.RestPerson;

/** A desk in a process of its own, whose words go to a file. */
public final class DeskProcess implements AutoCloseable {

    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final Path said;

    private final Path data;

    private DeskProcess(Process process, Path said, Path data) {
        this.process = process;
        this.said = said;
        this.data = data;
    }

    /** Starts it on this data directory, with these options of Java, and waits until it serves. */
    public static DeskProcess serving(Path data, List<String> options, String... arguments) throws IOException {
        return serving(Map.of(), data, options, arguments);
    }

    /** The same on a machine with these variables as well. */
    public static DeskProcess serving(Map<String, String> machine, Path data, List<String> options, String... arguments)
            throws IOException {
        DeskProcess desk = start(machine, data, options, arguments);
        desk.serves();
        return desk;
    }

    static DeskProcess start(Path data, List<String> options, String... arguments) throws IOException {
        return start(Map.of(), data, options, arguments);
    }

    private static DeskProcess start(Map<String, String> machine, Path data, List<String> options, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(List.of("-Destatedesk.data-dir=" + data, "-Dserver.port=0"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), EstateDesk.class.getName()));
        command.addAll(List.of(arguments));
        Path said = Files.createTempFile(data.toAbsolutePath().getParent(), "desk", ".log");
        ProcessBuilder desk =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        desk.environment().putAll(machine);
        return new DeskProcess(desk.start(), said, data);
    }

    /** Waits until it serves, or has ended. */
    void serves() {
        await().atMost(Patience.of(Duration.ofMinutes(3)))
                .ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> !process.isAlive() || said().contains("Started EstateDesk in") && isReady());
    }

    /** What it does by itself once it has started is done, too. */
    private boolean isReady() throws IOException {
        URLConnection ready = URI.create("http://localhost:" + port() + "/actuator/health/readiness")
                .toURL()
                .openConnection();
        ready.setReadTimeout((int) Duration.ofSeconds(10).toMillis());
        return ((HttpURLConnection) ready).getResponseCode() == HttpURLConnection.HTTP_OK;
    }

    /** All that it wrote until now. */
    public String said() throws IOException {
        return Files.readString(said);
    }

    /** Where it serves. */
    public int port() throws IOException {
        Matcher port = PORT.matcher(said());
        if (!port.find()) {
            throw new AssertionError("The desk does not serve:\n" + said());
        }
        return Integer.parseInt(port.group(1));
    }

    /** One that is free, for a node that is to come back where it was. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A demo person at it. */
    public RestPerson person(String name) throws IOException {
        return new RestPerson(port(), name);
    }

    /** SIGSTOP: it stands still, and knows nothing of it. */
    void pause() throws Exception {
        signal("-STOP");
    }

    /** SIGCONT. */
    void resume() throws Exception {
        signal("-CONT");
    }

    private void signal(String name) throws Exception {
        new ProcessBuilder("kill", name, String.valueOf(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    /** Processor time that it has taken until now. */
    public Duration processor() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** The first process of its embedded database. */
    ProcessHandle database() throws IOException {
        String first =
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(first.strip())).orElseThrow();
    }

    /** SIGTERM. */
    public void terminate() {
        process.destroy();
    }

    /** Its exit status, if it ends within this time. */
    public int endsWithin(Duration limit) throws InterruptedException, IOException {
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("The desk has not ended within " + limit + ":\n" + said());
        }
        return process.exitValue();
    }

    /** SIGKILL. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
