package org.estatedesk.platform.web.door;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Base64;

/** A call as an attacker's program makes it: any header, and as much of the body as it likes. */
final class RawCall implements AutoCloseable {

    private final Socket socket;

    /**
     * Sends the head of a request, with the port's own host.
     *
     * @param head the first line without the protocol, then headers, one a line
     */
    RawCall(int port, String... head) {
        this("127.0.0.1", port, head);
    }

    /** The same from another address of this machine, such as {@code 127.0.0.2}. */
    RawCall(String from, int port, String... head) {
        try {
            socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(from), 0);
            socket.setSoTimeout(30_000);
            String first = head[0] + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n";
            StringBuilder lines = new StringBuilder(first);
            for (int i = 1; i < head.length; i++) {
                lines.append(head[i]).append("\r\n");
            }
            socket.getOutputStream().write(lines.append("\r\n").toString().getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String basic(String person) {
        return "Authorization: Basic " + Base64.getEncoder().encodeToString((person + ':' + person).getBytes(UTF_8));
    }

    /** Sends more; what nobody hears any more is no matter. */
    RawCall send(byte[] body) {
        try {
            OutputStream out = socket.getOutputStream();
            out.write(body);
            out.flush();
        } catch (IOException closed) {
            // The answer tells.
        }
        return this;
    }

    RawCall send(String body) {
        return send(body.getBytes(UTF_8));
    }

    /** Whether the desk has said anything yet. */
    boolean isAnswered() {
        try {
            return socket.getInputStream().available() > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status of the answer; 0 if the connection was closed without one. */
    int status() {
        try {
            InputStream in = socket.getInputStream();
            String line = new String(in.readNBytes("HTTP/1.1 200".length()), UTF_8);
            return line.length() < 12 ? 0 : Integer.parseInt(line.substring(9));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
