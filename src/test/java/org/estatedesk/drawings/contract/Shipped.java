package org.estatedesk.drawings.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.rules.Surroundings;

/** What lies in {@code processes/} and {@code forms/}, or in the folder of samples. */
public final class Shipped {

    private Shipped() {}

    public static List<DrawingFile> files() {
        return Stream.of("processes", "forms")
                .flatMap(folder -> read(Path.of(folder)).stream())
                .toList();
    }

    /** One of them. */
    public static DrawingFile file(String name) {
        return files().stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Everything in {@code processes/} and {@code forms/} is live. */
    public static Surroundings live() {
        Map<String, byte[]> contents = new HashMap<>();
        files().forEach(file -> contents.put(file.name(), file.content()));
        return new Live(contents);
    }

    static List<DrawingFile> samples() {
        return read(Path.of("src/test/resources/drawings"));
    }

    private static List<DrawingFile> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Files::isRegularFile)
                    .sorted()
                    .map(Shipped::readFile)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static DrawingFile readFile(Path path) {
        try {
            return new DrawingFile(path.getFileName().toString(), Files.readAllBytes(path));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The files by their names, as if all were deployed. */
    private record Live(Map<String, byte[]> contents) implements Surroundings {

        @Override
        public Optional<byte[]> form(String id) {
            return Optional.ofNullable(contents.get(id + ".form"));
        }

        @Override
        public Optional<byte[]> decision(String key) {
            return Optional.ofNullable(contents.get(key + ".dmn"));
        }

        @Override
        public boolean hasProcess(String key) {
            return contents.containsKey(key + ".bpmn");
        }

        @Override
        public Optional<String> processFile(String key) {
            return Optional.of(key + ".bpmn").filter(contents::containsKey);
        }

        @Override
        public boolean isReserved(String name) {
            return name.equals("dataSource");
        }
    }
}
