package org.estatedesk.platform.store.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.springframework.util.FileSystemUtils;

/**
 * A running PostgreSQL on the desk's own data directory. Nobody else may use the directory meanwhile; a server that a
 * killed desk left behind is stopped first.
 */
public final class EmbeddedServer implements AutoCloseable {

    /** The database user, its superuser; only the desk knows the password. */
    public static final String USER = PostgresTools.USER;

    private static final int START_ATTEMPTS = 3;

    private final StoreLayout layout;
    private final DirectoryLock lock;
    private final PostgresTools tools;
    private final String password;
    private final ServerWatch watch;
    private int port;

    private EmbeddedServer(StoreLayout layout, DirectoryLock lock, Runnable lost) throws IOException {
        this.layout = layout;
        this.lock = lock;
        Path release = PostgresBinaries.unpack(layout.runtime());
        tools = new PostgresTools(release, layout);
        initializeOnce();
        LeftoverServer.clear(layout.data(), tools);
        PostgresBinaries.removeOthers(layout.runtime(), release);
        password = StorePassword.read(layout.password());
        launch(START_ATTEMPTS);
        watch = new ServerWatch(layout, this::startAgain, lost);
    }

    /**
     * Starts the server and keeps it running; the first time it makes the database.
     *
     * @param lost what to do when the server has ended and does not start again
     * @throws StoreFailure when it cannot start, with one sentence that says why
     */
    public static EmbeddedServer start(StoreLayout layout, Runnable lost) {
        DirectoryLock lock = DirectoryLock.take(layout);
        try {
            return new EmbeddedServer(layout, lock, lost);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e instanceof StoreFailure known
                    ? known
                    : new StoreFailure("The embedded PostgreSQL in " + layout.root() + " cannot start: " + e, e);
        }
    }

    /** Renames only a finished database into place: a desk killed halfway simply begins anew. */
    private void initializeOnce() throws IOException {
        if (Files.exists(layout.data())) {
            return;
        }
        Path unfinished = layout.unfinished();
        FileSystemUtils.deleteRecursively(unfinished);
        // The server's tool wants an empty directory, so the password waits beside it.
        Path newPassword = StorePassword.create(layout.root().resolve("estatedesk-password.unfinished"));
        tools.initialize(unfinished, newPassword);
        Files.move(newPassword, unfinished.resolve(layout.password().getFileName()), StandardCopyOption.ATOMIC_MOVE);
        Files.move(unfinished, layout.data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void launch(int attempts) throws IOException {
        port = freePort();
        try {
            tools.start(layout.data(), port);
        } catch (StoreFailure e) {
            // Between our look and the server's somebody may have taken the port.
            if (attempts <= 1 || !tools.portWasTaken()) {
                throw e;
            }
            launch(attempts - 1);
        }
    }

    /** On the port it had: whoever was connected finds it there. */
    private void startAgain() throws IOException {
        LeftoverServer.clear(layout.data(), tools);
        tools.start(layout.data(), port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /**
     * Where the server of a desk in another process listens, with name and password; empty if none runs.
     *
     * @throws StoreFailure when its files cannot be read
     */
    public static Optional<String> urlOfRunning(StoreLayout layout) {
        try {
            if (!LeftoverServer.isAlive(layout.data())) {
                return Optional.empty();
            }
            String port = LeftoverServer.port(layout.data());
            return Optional.of(url(port) + "?user=" + USER + "&password=" + StorePassword.read(layout.password()));
        } catch (IOException e) {
            throw new StoreFailure("The running desk's files in " + layout.root() + " cannot be read: " + e, e);
        }
    }

    private static String url(Object port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** Where the server listens: the loopback address, another port at each start. */
    public String jdbcUrl() {
        return url(port);
    }

    /** The password of {@link #USER}. */
    public String password() {
        return password;
    }

    /** Tells the server to stop and waits for nothing, for a desk that must end at once. */
    public void abandon() {
        watch.close();
        tools.stopLater(layout.data());
    }

    /** Stops the server, then lets others have the directory. */
    @Override
    public void close() {
        watch.close();
        try (lock) {
            if (LeftoverServer.isAlive(layout.data())) {
                tools.stop(layout.data());
            }
        }
    }

    @Override
    public String toString() {
        return "embedded PostgreSQL in " + layout.data() + " (port " + port + ")";
    }
}
