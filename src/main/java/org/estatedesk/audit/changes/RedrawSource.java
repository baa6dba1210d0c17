package org.estatedesk.audit.changes;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.estatedesk.audit.AuditAccess;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingChanges;
import org.estatedesk.drawings.DrawingHistory;
import org.estatedesk.drawings.DrawingHistory.Told;
import org.estatedesk.drawings.texts.Sentences;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Drawings, tables and forms that went live. */
@Component
class RedrawSource implements ChangeSource {

    private static final String KIND = "redraw";

    private final DrawingChanges changes;
    private final DrawingHistory history;

    RedrawSource(DrawingChanges changes, DrawingHistory history) {
        this.changes = changes;
        this.history = history;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Change> page(Start start, int size) {
        return changes.earlier(start.at(), start.number(), size).stream()
                .map(this::change)
                .toList();
    }

    private Change change(DrawingChange change) {
        Told told = history.tell(change);
        DrawingChange.Drawing drawing = change.drawing();
        Instant at = change.occasion().deployedAt();
        return new Change(
                new ChangePlace(at, KIND, String.valueOf(change.id())),
                change.occasion().deployedBy(),
                title(drawing),
                change.isShipped()
                        ? AuditAccess.TEXTS.say("redraw.shipped")
                        : change.occasion().reason(),
                told.sentences(),
                new Change.Drawing(
                        drawing.kind().name().toLowerCase(Locale.ROOT),
                        drawing.drawingKey(),
                        drawing.version(),
                        told.previous()
                                .map(before -> before.drawing().version())
                                .orElse(null)));
    }

    private String title(DrawingChange.Drawing drawing) {
        String name = drawing.name() == null ? drawing.drawingKey() : drawing.name();
        String read = Sentences.of(LocaleContextHolder.getLocale()).say(name);
        return AuditAccess.TEXTS.say("redraw." + drawing.kind(), Map.of("name", read, "version", drawing.version()));
    }

    @Override
    public long total() {
        return changes.count();
    }
}
