package org.estatedesk.platform.web.origin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.List;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A name that a stranger invents leads nobody elsewhere; whoever calls the machine by its address is let in. */
@DeskTest
class InventedHostTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "203.0.113.9",
                "[2001:db8::1]",
                "127.0.0.1@evil.example"
            })
    void anInventedHostIsAnsweredNowhereAndNamedInNoLink(String host) throws IOException {
        for (String path :
                List.of("/", "/camunda/app/tasklist", "/engine-rest/task", "/desk/cards", "/actuator/health")) {
            String answer = call("127.0.0.1", host, "GET " + path);
            assertThat(answer).as(path).startsWith("HTTP/1.1 400");
            assertThat(answer).doesNotContainIgnoringCase("\nLocation:").doesNotContain("//" + host);
        }
    }

    @Test
    void aForeignPageIsNoPageOfTheDeskByCallingItByItsOwnName() throws IOException {
        String answer = call(
                "127.0.0.1",
                "evil.example",
                "POST /engine-rest/task/count",
                "Origin: http://evil.example",
                "Content-Length: 0");
        assertThat(answer).startsWith("HTTP/1.1 400").contains("ESTATEDESK_PUBLIC_URL");
    }

    @Test
    void whoeverCallsTheMachineByOneOfItsAddressesOrNamesIsLetIn() throws IOException {
        List<String> addresses = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .map(address -> address.getHostAddress().replaceAll("%.*", ""))
                .map(address -> address.contains(":") ? '[' + address + ']' : address)
                .toList();
        assertThat(addresses).isNotEmpty();
        for (String host : addresses) {
            assertThat(call("127.0.0.1", host + ":" + port, "GET /")).as(host).startsWith("HTTP/1.1 200");
        }
        for (String host : List.of(
                "localhost",
                "LOCALHOST.",
                "desk.localhost",
                "127.0.0.1",
                InetAddress.getLocalHost().getHostName())) {
            assertThat(call("127.0.0.1", host, "GET /")).as(host).startsWith("HTTP/1.1 200");
        }
    }

    private String call(String to, String host, String... head) throws IOException {
        try (Socket socket = new Socket(to, port)) {
            StringBuilder request =
                    new StringBuilder(head[0] + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n");
            for (int line = 1; line < head.length; line++) {
                request.append(head[line]).append("\r\n");
            }
            socket.getOutputStream().write(request.append("\r\n").toString().getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
