package org.estatedesk.platform.store.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The database user's password: made once, kept in a file that only its owner can read. */
final class StorePassword {

    private static final int BYTES = 24;

    private StorePassword() {}

    static Path create(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return Files.writeString(OwnersFile.create(file), HexFormat.of().formatHex(random));
    }

    static String read(Path file) throws IOException {
        return Files.readString(file).strip();
    }
}
