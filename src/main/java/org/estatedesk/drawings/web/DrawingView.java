package org.estatedesk.drawings.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingKey;
import org.jspecify.annotations.Nullable;

/**
 * A drawing in the list.
 *
 * @param version the live one
 * @param deployedBy user id, or the application's name
 * @param running the versions on which cases run, newest first
 * @param newerShipped whether the application has brought another version since this one went live
 */
public record DrawingView(
        String kind,
        String key,
        String name,
        int version,
        Instant deployedAt,
        String deployedBy,
        @Nullable String reason,
        List<Running> running,
        boolean newerShipped) {

    /** How many cases run on a version. */
    public record Running(int version, int cases) {}

    static DrawingView of(DrawingChange live, List<Running> running, boolean newerShipped) {
        DrawingChange.Drawing drawing = live.drawing();
        return new DrawingView(
                DrawingKey.name(drawing.kind()),
                drawing.drawingKey(),
                Objects.requireNonNullElse(drawing.name(), drawing.drawingKey()),
                drawing.version(),
                live.occasion().deployedAt(),
                deployedBy(live),
                live.occasion().reason(),
                running,
                newerShipped);
    }

    /** User id, or the application's name. */
    public static String deployedBy(DrawingChange version) {
        return Objects.requireNonNullElse(version.occasion().deployedBy(), DrawingChange.SHIPPED);
    }
}
