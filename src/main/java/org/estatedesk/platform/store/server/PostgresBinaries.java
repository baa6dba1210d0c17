package org.estatedesk.platform.store.server;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/** Unpacks the PostgreSQL binaries that fit this machine, once per release. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /**
     * Unpacks this desk's release if it is not there yet.
     *
     * @return the directory that holds {@code bin}
     */
    static Path unpack(Path runtime) throws IOException {
        byte[] archive = archive();
        Path release = runtime.resolve(DigestUtils.md5DigestAsHex(archive));
        if (!Files.isDirectory(release)) {
            Path unfinished = runtime.resolve("unfinished");
            FileSystemUtils.deleteRecursively(unfinished);
            extract(archive, Files.createDirectories(unfinished));
            Files.move(unfinished, release, StandardCopyOption.ATOMIC_MOVE);
        }
        return release;
    }

    private static byte[] archive() throws IOException {
        String architecture = System.getProperty("os.arch");
        try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system(), architecture)) {
            return archive.readAllBytes();
        } catch (IllegalStateException noneFits) {
            throw new StoreFailure("No embedded PostgreSQL is packed for " + system() + " on " + architecture
                    + ": build the jar on such a machine or with -Pall-platforms, or name an external server with"
                    + " SPRING_DATASOURCE_URL.");
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return "Darwin";
        }
        return name.startsWith("windows") ? "Windows" : "Linux";
    }

    private static void extract(byte[] archive, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, entry.resolveIn(target));
            }
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }

    /** Forgets older releases; call it when no server of theirs can run any more. */
    static void removeOthers(Path runtime, Path release) throws IOException {
        try (Stream<Path> all = Files.list(runtime)) {
            for (Path other : all.filter(found -> !found.equals(release)).toList()) {
                FileSystemUtils.deleteRecursively(other);
            }
        }
    }
}
