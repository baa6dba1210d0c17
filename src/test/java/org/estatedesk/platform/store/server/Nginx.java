package org.estatedesk.platform.store.server;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.Assumptions;

/** A real nginx with the file of the operators' page; only name, ports, certificate and nodes are others. */
public final class Nginx implements AutoCloseable {

    private static final String SECRET = "secret";
    private static final String MAIN = """
            daemon off; worker_processes 1; pid DIR/pid; error_log DIR/error.log; WHO
            events { worker_connections 4096; }
            http {
                access_log DIR/access.log;
                client_body_temp_path DIR/body; proxy_temp_path DIR/proxy; fastcgi_temp_path DIR/fastcgi;
                uwsgi_temp_path DIR/uwsgi; scgi_temp_path DIR/scgi;
                include DIR/estatedesk.conf;
            }
            """;

    private final Path directory;
    private final int port;
    private final KeyStore keys;
    private final SSLContext trusting;
    private final HttpClient http;
    private Process process;

    /**
     * Starts it in front of desks at these ports of this machine; skips the test, and says so, where there is no nginx.
     *
     * @param port at which it listens with TLS
     */
    public static Nginx start(Path directory, int port, int plainPort, int... nodes) throws Exception {
        Path program = Stream.of(
                        "/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx", "/opt/homebrew/bin/nginx")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        if (program == null) {
            System.out.println("Drill of several nodes left out: this machine has no nginx.");
        }
        Assumptions.assumeTrue(program != null, "no nginx");
        Nginx nginx = new Nginx(Files.createDirectories(directory.resolve("nginx")), port);
        nginx.configure(plainPort, nodes);
        nginx.run(program);
        return nginx;
    }

    private Nginx(Path directory, int port) throws Exception {
        this.directory = directory;
        this.port = port;
        keys = newKeys();
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(keys);
        trusting = SSLContext.getInstance("TLS");
        trusting.init(null, trust.getTrustManagers(), null);
        // Java's client loses what is on its way when nginx ends a connection of HTTP/2 after a thousand requests.
        http = HttpClient.newBuilder()
                .sslContext(trusting)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    private KeyStore newKeys() throws Exception {
        Path file = directory.resolve("keys.p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        new ProcessBuilder((keytool + " -genkeypair -alias desk -keyalg RSA -dname CN=localhost -ext SAN=dns:localhost"
                                + " -validity 2 -storepass " + SECRET + " -keystore " + file)
                        .split(" "))
                .inheritIO()
                .start()
                .waitFor();
        return KeyStore.getInstance(file.toFile(), SECRET.toCharArray());
    }

    private void configure(int plainPort, int... nodes) throws Exception {
        String servers = IntStream.of(nodes)
                .mapToObj(node -> "server 127.0.0.1:" + node + " ")
                .collect(Collectors.joining("max_fails=3 fail_timeout=5s;\n    "));
        String shipped = Files.readString(Path.of("docs/nginx.conf"));
        shipped = replaced(shipped, "listen 80;", "listen " + plainPort + ";");
        shipped = replaced(shipped, "listen 443 ", "listen " + port + " ");
        shipped = replaced(shipped, "server_name desk.example.org;", "server_name localhost;");
        shipped = replaced(shipped, "/etc/nginx/tls/", directory + "/");
        shipped = replaced(shipped, "server 127.0.0.1:8080 ", servers);
        Files.writeString(directory.resolve("estatedesk.conf"), shipped);
        // Started by root its workers would be others, who may not enter a test's directory.
        String who = "root".equals(System.getProperty("user.name")) ? "user root;" : "";
        Files.writeString(
                directory.resolve("nginx.conf"),
                MAIN.replace("DIR", directory.toString()).replace("WHO", who));
        Key key = keys.getKey("desk", SECRET.toCharArray());
        Files.writeString(directory.resolve("desk.key"), pem("PRIVATE KEY", key.getEncoded()));
        Files.writeString(
                directory.resolve("desk.crt"),
                pem("CERTIFICATE", keys.getCertificate("desk").getEncoded()));
    }

    private static String replaced(String text, String shipped, String ours) {
        if (!text.contains(shipped)) {
            throw new AssertionError("docs/nginx.conf does not say " + shipped);
        }
        return text.replace(shipped, ours);
    }

    private static String pem(String what, byte[] encoded) {
        String lines = Base64.getMimeEncoder(64, "\n".getBytes(UTF_8)).encodeToString(encoded);
        return "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n";
    }

    private void run(Path program) throws IOException {
        process = new ProcessBuilder(
                        program.toString(),
                        "-c",
                        directory.resolve("nginx.conf").toString())
                .inheritIO()
                .start();
        await().atMost(Duration.ofMinutes(1)).until(() -> {
            try (Socket open = new Socket("127.0.0.1", port)) {
                return open.isConnected();
            } catch (IOException notYet) {
                return false;
            }
        });
    }

    /** By which browsers know the desk. */
    public String address() {
        return "https://localhost:" + port;
    }

    /** How to get there. */
    public HttpClient http() {
        return http;
    }

    /** A demo person at the desks behind it. */
    public RestPerson person(String name) {
        return new RestPerson(URI.create(address()), http, name);
    }

    /** A call as an attacker's program makes it, from this address; the answer's head, empty if there is none. */
    public String call(String from, String request) throws IOException {
        try (Socket socket = trusting.getSocketFactory()
                .createSocket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0)) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            socket.setSoTimeout(30_000);
            InputStream answer = socket.getInputStream();
            return new String(answer.readAllBytes(), UTF_8);
        }
    }

    /** Ends it at once. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
