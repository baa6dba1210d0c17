package org.estatedesk.procedures.soak;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A ticket centre's machine that answers each request with a random one of the recorded answers, or breaks down. */
final class MoodyMachine implements AutoCloseable {

    private static final Path RECORDED = Path.of("src/test/resources/ticket-centre");

    private final Random random;
    private final HttpServer server;

    MoodyMachine(long seed) throws IOException {
        random = new Random(seed);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void answer(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        byte[] body = Files.readAllBytes(any(exchange.getRequestURI().getPath().substring(1)));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(random.nextInt(8) == 0 ? 500 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private Path any(String action) throws IOException {
        try (Stream<Path> files = Files.list(RECORDED)) {
            List<Path> answers = files.filter(
                            file -> file.getFileName().toString().startsWith(action + "-"))
                    .sorted()
                    .toList();
            return answers.get(random.nextInt(answers.size()));
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
