package org.estatedesk.audit.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A pack as somebody far from the desk has it: a folder with files. */
final class Unpacked {

    private final Path folder;
    private final List<String> names = new ArrayList<>();
    private final Set<FileTime> dates = new HashSet<>();

    Unpacked(byte[] pack, Path folder) throws IOException {
        this.folder = folder;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(pack), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                dates.add(entry.getLastModifiedTime());
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
    }

    /** In the order of the ZIP. */
    List<String> names() {
        return names;
    }

    Set<FileTime> dates() {
        return dates;
    }

    byte[] bytes(String name) throws IOException {
        return Files.readAllBytes(folder.resolve(name));
    }

    String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    JsonNode json(String name) throws IOException {
        return new ObjectMapper().readTree(bytes(name));
    }

    JsonNode manifest() throws IOException {
        return json("manifest.json");
    }

    void change(String name, String from, String to) throws IOException {
        String before = text(name);
        String after = before.replace(from, to);
        if (after.equals(before)) {
            throw new AssertionError("There is no '" + from + "' in " + name);
        }
        Files.writeString(folder.resolve(name), after);
    }

    /** Exit status and output of the pack's own script. */
    String verify() throws Exception {
        Process run = new ProcessBuilder("python3", "verify.py")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return run.waitFor() + " " + said;
    }

    static boolean hasPython() {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException missing) {
            return false;
        }
    }
}
