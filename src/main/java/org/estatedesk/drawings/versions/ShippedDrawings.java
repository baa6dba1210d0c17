package org.estatedesk.drawings.versions;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.estatedesk.drawings.DrawingFile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The drawings, tables and forms that come with the application. Their names are file names only, the same from a
 * folder and from a jar: with the path in them, moving the application would look like a change.
 */
@Component
public class ShippedDrawings {

    private static final List<String> PATTERNS =
            List.of("classpath*:processes/*.bpmn", "classpath*:processes/*.dmn", "classpath*:forms/*.form");

    private final ResourcePatternResolver resolver;

    ShippedDrawings(ResourcePatternResolver resolver) {
        this.resolver = resolver;
    }

    /**
     * In the order of their names.
     *
     * @throws IOException when one cannot be read
     */
    public List<DrawingFile> read() throws IOException {
        List<DrawingFile> files = new ArrayList<>();
        for (String pattern : PATTERNS) {
            for (Resource resource : find(pattern)) {
                files.add(new DrawingFile(String.valueOf(resource.getFilename()), resource.getContentAsByteArray()));
            }
        }
        files.sort(Comparator.comparing(DrawingFile::name));
        return files;
    }

    private List<Resource> find(String pattern) throws IOException {
        return Arrays.asList(resolver.getResources(pattern));
    }
}
