package org.estatedesk.audit.evidence;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;

/** Writes files one after another into a ZIP and remembers their digests. Nothing is kept but those. */
public final class PackZip implements AutoCloseable {

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes it whole; the stream is closed by others. */
        void writeTo(OutputStream file) throws IOException;
    }

    /**
     * A file that was written.
     *
     * @param size in bytes
     * @param sha256 in lower-case hexadecimal digits
     */
    public record Packed(String name, long size, String sha256) {}

    private final ZipOutputStream zip;
    private final LocalDateTime date;
    private final List<Packed> files = new ArrayList<>();

    /**
     * Begins a ZIP.
     *
     * @param date the date of all its files
     */
    public PackZip(OutputStream target, LocalDateTime date) {
        this.zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        this.date = date;
    }

    /** Adds a file. */
    public void add(String name, Content content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(date);
        zip.putNextEntry(entry);
        Counted counted = new Counted(zip);
        content.writeTo(counted);
        counted.flush();
        zip.closeEntry();
        files.add(new Packed(name, counted.size, counted.sha256()));
    }

    /** Adds a file that is there already. */
    public void add(String name, byte[] content) throws IOException {
        add(name, file -> file.write(content));
    }

    /** What was written so far, in that order. */
    public List<Packed> files() {
        return List.copyOf(files);
    }

    /** Ends the ZIP and leaves open what it was written to. */
    @Override
    public void close() throws IOException {
        zip.finish();
        zip.flush();
    }

    private static final class Counted extends DigestOutputStream {

        private long size;

        Counted(OutputStream target) {
            super(target, DigestUtils.getSha256Digest());
        }

        @Override
        public void write(int value) throws IOException {
            super.write(value);
            size++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            super.write(bytes, from, length);
            size += length;
        }

        /** The next file follows in the same ZIP. */
        @Override
        public void close() throws IOException {
            flush();
        }

        String sha256() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
