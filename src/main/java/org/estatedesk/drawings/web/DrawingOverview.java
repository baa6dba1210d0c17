package org.estatedesk.drawings.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.DrawingKey;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.drawings.versions.ShippedDrawings;
import org.estatedesk.drawings.web.DrawingView.Running;
import org.springframework.stereotype.Component;

/** Puts the list of all drawings together, in a handful of queries however many there are. */
@Component
class DrawingOverview {

    private static final Comparator<DrawingView> BY_KIND_AND_NAME =
            Comparator.comparing(DrawingView::kind).reversed().thenComparing(DrawingView::name);

    private final DrawingVersions versions;
    private final ShippedDrawings shipped;

    DrawingOverview(DrawingVersions versions, ShippedDrawings shipped) {
        this.versions = versions;
        this.shipped = shipped;
    }

    /** Processes first, then forms and tables. */
    List<DrawingView> all() {
        Map<DrawingKey, List<DrawingChange>> all =
                versions.all().stream().collect(Collectors.groupingBy(DrawingKey::of));
        Map<String, Integer> running = versions.running();
        return all.values().stream()
                .map(ofOne -> DrawingView.of(ofOne.get(0), running(ofOne, running), newerShipped(ofOne)))
                .sorted(BY_KIND_AND_NAME)
                .toList();
    }

    private static List<Running> running(List<DrawingChange> versions, Map<String, Integer> cases) {
        return versions.stream()
                .map(version -> new Running(
                        version.drawing().version(),
                        cases.getOrDefault(version.content().definitionId(), 0)))
                .filter(version -> version.cases() > 0)
                .toList();
    }

    /** Whoever deployed a redraw knew, or could know, what was shipped by then: only what came later is news. */
    private boolean newerShipped(List<DrawingChange> versions) {
        DrawingChange live = versions.get(0);
        Optional<String> now = shipped.find(DrawingKey.of(live)).map(DrawingFile::hash);
        Optional<String> then =
                Optional.ofNullable(live.content().shippedHash()).or(() -> lastShipped(versions));
        return now.isPresent()
                && !now.get().equals(live.content().fileHash())
                && (live.isShipped() || !now.equals(then));
    }

    private static Optional<String> lastShipped(List<DrawingChange> versions) {
        return versions.stream()
                .filter(DrawingChange::isShipped)
                .map(version -> version.content().fileHash())
                .findFirst();
    }
}
