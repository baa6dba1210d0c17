package org.estatedesk.drawings.versions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.DrawingKey;
import org.estatedesk.drawings.texts.DrawnTexts;
import org.estatedesk.platform.files.Catalogue;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The drawings, tables and forms that come with the application, in the desk's language, each in a file that is called as
 * its key: another language is another version, and what somebody redrew stays as it was written. Their names
 * are file names only, the same from a folder and from a jar: with the path in them, moving the application would look
 * like a change.
 */
@Component
public class ShippedDrawings {

    private static final List<String> PATTERNS =
            List.of("classpath*:processes/*.bpmn", "classpath*:processes/*.dmn", "classpath*:forms/*.form");

    private final List<DrawingFile> files = new ArrayList<>();

    /** Reads all: they do not change while the application runs. */
    public ShippedDrawings(ResourcePatternResolver resolver, @Value("${estatedesk.language:en}") String language) {
        Catalogue catalogue = Catalogue.of("drawn", language);
        try {
            for (String pattern : PATTERNS) {
                for (Resource resource : resolver.getResources(pattern)) {
                    String name = String.valueOf(resource.getFilename());
                    files.add(DrawnTexts.say(new DrawingFile(name, resource.getContentAsByteArray()), catalogue));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The shipped drawings cannot be read", unreadable);
        }
        files.sort(Comparator.comparing(DrawingFile::name));
    }

    /** In the order of their names. */
    public List<DrawingFile> all() {
        return List.copyOf(files);
    }

    /** The file that holds a drawing; empty if the application brings none. */
    public Optional<DrawingFile> find(DrawingKey drawing) {
        return files.stream()
                .filter(file -> DrawingKey.of(file).equals(drawing))
                .findFirst();
    }
}
