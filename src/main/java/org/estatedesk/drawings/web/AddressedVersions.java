package org.estatedesk.drawings.web;

import java.util.List;
import java.util.Map;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.DrawingKey;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.drawings.versions.ShippedDrawings;
import org.estatedesk.platform.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Finds what an address names, or answers 404 with a sentence. */
@Component
public class AddressedVersions {

    private final DrawingVersions versions;
    private final ShippedDrawings shipped;

    AddressedVersions(DrawingVersions versions, ShippedDrawings shipped) {
        this.versions = versions;
        this.shipped = shipped;
    }

    /** The drawing, whether or not it is live. */
    public DrawingKey drawing(String kind, String key) {
        return DrawingKey.kind(kind)
                .map(known -> new DrawingKey(known, key))
                .orElseThrow(() -> missing("no-kind", kind));
    }

    /** All versions, newest first; at least one. */
    List<DrawingChange> versions(String kind, String key) {
        List<DrawingChange> found = versions.of(drawing(kind, key));
        if (found.isEmpty()) {
            throw missing("no-drawing", key);
        }
        return found;
    }

    /** One version of it. */
    public DrawingChange version(String kind, String key, int version) {
        return versions(kind, key).stream()
                .filter(found -> found.drawing().version() == version)
                .findFirst()
                .orElseThrow(() -> missing("no-version", String.valueOf(version)));
    }

    DrawingFile shipped(String kind, String key) {
        return shipped.find(drawing(kind, key)).orElseThrow(() -> missing("not-shipped", key));
    }

    private static Refusal missing(String code, String name) {
        return new Refusal(HttpStatus.NOT_FOUND, "messages/redraws", "redraw." + code, Map.of("name", name));
    }
}
