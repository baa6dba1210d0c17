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

/** A ticket centre's machine that answers with any of the recorded answers, or breaks down: each equally likely. */
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
        List<Path> answers = recorded(exchange.getRequestURI().getPath().substring(1));
        int mood = random.nextInt(answers.size() + 1);
        byte[] body = mood == 0 ? new byte[] {'?'} : Files.readAllBytes(answers.get(mood - 1));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(mood == 0 ? 500 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static List<Path> recorded(String action) throws IOException {
        try (Stream<Path> files = Files.list(RECORDED)) {
            return files.filter(file -> file.getFileName().toString().startsWith(action + "-"))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
