package org.estatedesk.platform.store.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.estatedesk.EstateDesk;
import org.estatedesk.support.Patience;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole desk as a process of its own: started, killed, started again, stopped. */
@Timeout(900)
class DeskProcessIT {

    private static final Duration STOPPED = Patience.of(Duration.ofSeconds(20));

    private static final Pattern METRIC = Pattern.compile("\\b[a-z]+(_[a-z0-9]+)+\\b");

    @TempDir
    static Path unpackedOnce;

    @TempDir
    Path directory;

    @BeforeEach
    void shareTheProgram() throws IOException {
        for (Path root : List.of(directory, directory.resolve("external"))) {
            Path runtime = new StoreLayout(Files.createDirectories(root)).runtime();
            Files.createSymbolicLink(runtime, unpackedOnce.toRealPath());
        }
    }

    @Test
    void startsAgainAfterAKillAndStopsCleanly() throws Exception {
        Process killed = desk(List.of(), Map.of());
        untilStarted(killed);
        killed.destroyForcibly().waitFor();

        Process second = desk(List.of(), Map.of());
        String said = untilStarted(second);
        assertThat(said).contains("Store: embedded PostgreSQL in " + directory.resolve("postgres"));
        await().atMost(STOPPED).untilAsserted(() -> assertThat(metrics(said)).contains(namesOnTheDashboard()));
        // SIGTERM, the same to Java as Ctrl-C.
        second.toHandle().destroy();
        String lastWords = String.join("\n", second.inputReader().lines().toList());
        assertThat(second.waitFor(STOPPED.toMillis(), TimeUnit.MILLISECONDS)).isTrue();
        assertThat(lastWords).doesNotContain("ERROR", "WARN", "Exception").contains("Shutdown completed");
        assertThat(directory.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void usesAnExternalServerThatHoldsOtherTablesAlreadyAndTouchesNothingEmbedded() throws Exception {
        Path data = directory.resolve("data");
        try (EmbeddedServer external = StoreHolder.start(new StoreLayout(directory.resolve("external")));
                Connection connection = StoreHolder.connect(external);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE older AS SELECT 1 AS id");
            Process desk = desk(
                    List.of("-Destatedesk.data-dir=" + data),
                    Map.of(
                            "SPRING_DATASOURCE_URL",
                            external.jdbcUrl() + "?password=" + external.password(),
                            "SPRING_DATASOURCE_USERNAME",
                            PostgresTools.USER,
                            "SPRING_DATASOURCE_PASSWORD",
                            external.password()));
            assertThat(untilStarted(desk))
                    .contains("Store: external PostgreSQL at " + external.jdbcUrl())
                    .doesNotContain(external.password());
            desk.destroy();
            assertThat(desk.waitFor(STOPPED.toMillis(), TimeUnit.MILLISECONDS)).isTrue();
            assertThat(data).doesNotExist();
            assertThat(countOldAndNewTables(statement)).isEqualTo(4);
        }
    }

    private static int countOldAndNewTables(Statement statement) throws SQLException {
        ResultSet tables = statement.executeQuery("SELECT count(*) FROM pg_tables WHERE tablename IN"
                + " ('older', 'act_ru_task', 'flyway_schema_history', 'flyway_engine_schema_history')");
        tables.next();
        return tables.getInt(1);
    }

    @Test
    void saysWithoutAStackTraceWhyItCannotStart() throws Exception {
        assumeThat(new ProcessBuilder("unshare", "-Ur", "true").start().waitFor())
                .isZero();
        String script = "echo 0 > /proc/sys/user/max_user_namespaces && exec \"$@\"";
        List<String> command = new ArrayList<>(List.of("unshare", "-Ur", "sh", "-c", script, "sh"));
        command.addAll(command(List.of()));
        Process blocked = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = String.join("\n", blocked.inputReader().lines().toList());
        assertThat(blocked.waitFor()).isNotZero();
        assertThat(said)
                .contains("APPLICATION FAILED TO START", "user namespaces are blocked", "SPRING_DATASOURCE_URL")
                .doesNotContain("\tat ");
    }

    /** The metrics that {@code docs/grafana.json} asks for. */
    private static List<String> namesOnTheDashboard() throws IOException {
        JsonNode dashboard =
                new ObjectMapper().readTree(Path.of("docs/grafana.json").toFile());
        List<String> names = dashboard.findValuesAsText("expr").stream()
                .flatMap(question -> METRIC.matcher(question).results())
                .map(MatchResult::group)
                .filter(name -> !name.equals("histogram_quantile"))
                .distinct()
                .map(name -> "\n" + name)
                .toList();
        assertThat(names).hasSizeGreaterThan(20);
        return names;
    }

    private static String metrics(String said) throws IOException, InterruptedException {
        Matcher port = Pattern.compile("Tomcat started on port (\\d+)").matcher(said);
        assertThat(port.find()).isTrue();
        URI metrics = URI.create("http://localhost:" + port.group(1) + "/actuator/prometheus");
        String administrator = Base64.getEncoder().encodeToString("demo:demo".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(metrics)
                .header("Authorization", "Basic " + administrator)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private Process desk(List<String> options, Map<String, String> environment) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command(options)).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private List<String> command(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.add("-Destatedesk.data-dir=" + directory);
        command.add("-Dserver.port=0");
        command.addAll(options);
        command.addAll(program());
        return command;
    }

    /** The jar that the build has packed, as operators start it; these classes where only tests run. */
    private static List<String> program() {
        String packed = System.getProperty("estatedesk.packed", "");
        return Files.exists(Path.of(packed)) && !packed.isEmpty()
                ? List.of("-jar", packed)
                : List.of("-cp", System.getProperty("java.class.path"), EstateDesk.class.getName());
    }

    private static String untilStarted(Process desk) throws IOException {
        StringBuilder said = new StringBuilder();
        BufferedReader lines = desk.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.contains("Started EstateDesk in")) {
                return said.toString();
            }
        }
        throw new IllegalStateException("The desk ended:\n" + said);
    }
}
