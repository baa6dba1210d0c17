package org.estatedesk.drawings.workflow.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.DrawingKey;
import org.estatedesk.drawings.versions.ShippedDrawings;
import org.estatedesk.drawings.versions.ShippedFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The shipped files by what they hold, read once: they do not change while the application runs. */
@Component
class ShippedCatalogue implements ShippedFiles {

    private final ShippedDrawings shipped;
    private volatile @Nullable Map<DrawingKey, DrawingFile> files;

    ShippedCatalogue(ShippedDrawings shipped) {
        this.shipped = shipped;
    }

    @Override
    public Optional<DrawingFile> find(DrawingKey drawing) {
        Map<DrawingKey, DrawingFile> known = files;
        if (known == null) {
            known = read();
            files = known;
        }
        return Optional.ofNullable(known.get(drawing));
    }

    private Map<DrawingKey, DrawingFile> read() {
        try {
            Map<DrawingKey, DrawingFile> read = new HashMap<>();
            shipped.read().forEach(file -> FileKeys.of(file).forEach(key -> read.put(key, file)));
            return Map.copyOf(read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The shipped drawings cannot be read", unreadable);
        }
    }
}
