package org.estatedesk.procedures.coverage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Which drawn element, form, table, page or class says of itself that it keeps which requirement. */
class Keepers {

    /** {@code HOT-26}, or {@code CMP-15..17}: what names more than five at once says nothing of each. */
    private static final Pattern NAMED = Pattern.compile("\\b([A-Z]{3})-(\\d\\d)(?:\\.\\.(\\d\\d))?\\b");

    private static final int MANY = 5;

    private final SortedMap<String, SortedSet<String>> found = new TreeMap<>();

    Keepers() throws IOException {
        each("processes", ".bpmn", file -> elements(file, "drawing `%s`".formatted(title(file))));
        each("processes", ".dmn", file -> text(file, "table `%s`".formatted(title(file))));
        each("forms", ".form", file -> text(file, "form `%s`".formatted(title(file))));
        each("src/main/java", ".java", file -> text(file, "`%s`".formatted(title(file))));
        each("src/main/web", ".js", file -> text(file, "`%s`".formatted(file.getFileName())));
    }

    /** In the order in which people read them: drawings, forms, tables, classes. */
    SortedSet<String> of(String requirement) {
        return found.getOrDefault(requirement, new TreeSet<>());
    }

    /** Each requirement that somebody names. */
    Set<String> named() {
        return found.keySet();
    }

    private interface Reader {
        void read(Path file) throws IOException;
    }

    private static void each(String folder, String end, Reader reader) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.filter(ends(end)).sorted().toList()) {
                reader.read(file);
            }
        }
    }

    private static Predicate<Path> ends(String end) {
        return file -> file.toString().endsWith(end) && !file.toString().contains("node_modules");
    }

    private void text(Path file, String keeper) throws IOException {
        note(Files.readString(file), keeper);
    }

    private void elements(Path file, String keeper) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            read(factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement(), keeper, keeper);
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException(file.toString(), unreadable);
        }
    }

    private void read(Element element, String drawing, String above) {
        String name = element.getAttribute("name").replaceAll("\\s+", " ").strip();
        boolean named = element.hasAttribute("id") && !name.isEmpty() && !"process".equals(element.getLocalName());
        String keeper = named ? drawing + " *" + name + "*" : above;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                read(inner, drawing, keeper);
            } else {
                note(String.valueOf(child.getNodeValue()), keeper);
            }
        }
    }

    private void note(String text, String keeper) {
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            int first = Integer.parseInt(named.group(2));
            int last = named.group(3) == null ? first : Integer.parseInt(named.group(3));
            for (int number = first; number <= last && last - first < MANY; number++) {
                found.computeIfAbsent("%s-%02d".formatted(named.group(1), number), id -> new TreeSet<>())
                        .add(keeper);
            }
        }
    }

    private static String title(Path file) {
        return file.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }
}
