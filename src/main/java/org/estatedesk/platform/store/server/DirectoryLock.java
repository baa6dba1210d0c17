package org.estatedesk.platform.store.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The operating system's lock that makes one desk the only one on its data directory. It falls with its process, so a
 * killed desk never locks out the next.
 */
final class DirectoryLock implements AutoCloseable {

    /**
     * Locks of this process. On Linux and macOS a process loses its lock when it closes any handle of the file, so the
     * file must not even be opened a second time.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /**
     * Takes the lock or refuses.
     *
     * @throws StoreFailure when another desk holds it, or the directory cannot be written
     */
    static DirectoryLock take(StoreLayout layout) {
        try {
            Path directory = Files.createDirectories(layout.root()).toRealPath();
            if (!HELD_HERE.add(directory)) {
                throw occupied(layout);
            }
            try {
                return new DirectoryLock(directory, lock(layout));
            } catch (IOException | RuntimeException e) {
                HELD_HERE.remove(directory);
                throw e;
            }
        } catch (IOException e) {
            throw new StoreFailure("The data directory " + layout.root() + " cannot be written (" + e + ").", e);
        }
    }

    private static FileChannel lock(StoreLayout layout) throws IOException {
        FileChannel channel = FileChannel.open(layout.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw occupied(layout);
        }
        return channel;
    }

    private static StoreFailure occupied(StoreLayout layout) {
        return new StoreFailure("Another desk is already running on the data directory " + layout.root()
                + "; stop it, or give this one a directory of its own with ESTATEDESK_DATA_DIR.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            HELD_HERE.remove(directory);
        }
    }
}
