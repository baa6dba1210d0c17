package org.estatedesk.platform.store.server;

import java.nio.file.Path;
import org.springframework.util.unit.DataSize;

/**
 * Where the embedded store keeps its things. The server's data never lies inside the unpacked binaries: those may be
 * deleted at any time.
 *
 * @param root the data directory, {@code ESTATEDESK_DATA_DIR}; absolute after construction
 */
public record StoreLayout(Path root) {

    /** So much the server's write-ahead log takes beside the data. */
    public static final DataSize WAL = DataSize.ofMegabytes(PostgresTools.WAL_MEGABYTES);

    /** Less free space than this is worth a warning. */
    public static final DataSize SCARCE = DataSize.ofMegabytes(2 * WAL.toMegabytes());

    /** Makes the directory absolute. */
    public StoreLayout {
        root = root.toAbsolutePath().normalize();
    }

    /** The database's own files: what a backup must hold. */
    Path data() {
        return root.resolve("postgres");
    }

    /** A database that is still being made; left over only when the desk was killed meanwhile. */
    Path unfinished() {
        return root.resolve("postgres.unfinished");
    }

    /** The unpacked binaries, one directory per release. */
    Path runtime() {
        return root.resolve("postgres-runtime");
    }

    /** The database user's password, for its owner's eyes only; among the data, because they are useless apart. */
    Path password() {
        return data().resolve("estatedesk-password");
    }

    /** Held as long as a desk uses the directory. */
    Path lock() {
        return root.resolve("estatedesk.lock");
    }
}
