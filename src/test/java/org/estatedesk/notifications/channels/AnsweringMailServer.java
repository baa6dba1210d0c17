package org.estatedesk.notifications.channels;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that answers as it is told, and keeps for whom it took a letter. */
public final class AnsweringMailServer implements AutoCloseable {

    private final ServerSocket door;
    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile String extension = "";

    /** Opens it on a free port. */
    public AnsweringMailServer() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread welcome = new Thread(this::welcome, "answering mail server");
        welcome.setDaemon(true);
        welcome.start();
    }

    public int port() {
        return door.getLocalPort();
    }

    /** What it says to a line that begins so, such as {@code RCPT TO:<li@example.org>}, or {@code .} at the end of a letter. */
    public AnsweringMailServer answer(String line, String words) {
        answers.put(line, words);
        return this;
    }

    public AnsweringMailServer offer(String smtpExtension) {
        extension = smtpExtension;
        return this;
    }

    /** The lines that named the sender and the recipients of letters it took. */
    public List<String> taken() {
        return taken;
    }

    private void welcome() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                talk(
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8)),
                        new PrintWriter(caller.getOutputStream(), true, StandardCharsets.UTF_8));
            } catch (IOException gone) {
                // The next one.
            }
        }
    }

    private void talk(BufferedReader in, PrintWriter out) throws IOException {
        say(out, "220 here");
        List<String> envelope = new CopyOnWriteArrayList<>();
        for (String line = in.readLine(); line != null && !line.equals("QUIT"); line = in.readLine()) {
            String answer = answer(line);
            if (line.startsWith("MAIL") || line.startsWith("RCPT")) {
                envelope.add(line);
            }
            say(out, answer);
            if (line.equals("DATA")) {
                finish(in, out, envelope);
            }
        }
        say(out, "221 bye");
    }

    private void finish(BufferedReader in, PrintWriter out, List<String> envelope) throws IOException {
        while (!in.readLine().equals(".")) {
            continue;
        }
        String answer = answer(".");
        if (answer.startsWith("2")) {
            taken.addAll(envelope);
        }
        say(out, answer);
    }

    private String answer(String line) {
        String usual = line.startsWith("EHLO") && !extension.isEmpty() ? "250-here\r\n250 " + extension : "250 well";
        String words = line.equals("DATA") ? "354 go on" : usual;
        return answers.entrySet().stream()
                .filter(one -> line.startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(words);
    }

    private static void say(PrintWriter out, String words) {
        out.print(words + "\r\n");
        out.flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
