package org.estatedesk.audit.changes;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.estatedesk.audit.changes.ChangeSource.Start;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** All kinds of changes in one list. */
@Component
class Changes {

    private static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final List<ChangeSource> sources;

    Changes(List<ChangeSource> sources) {
        this.sources = sources;
    }

    boolean has(String kind) {
        return sources.stream().anyMatch(source -> source.kind().equals(kind));
    }

    /**
     * A page, newest first.
     *
     * @param kind null for all
     * @param after the last change of the page before; null for the first page
     */
    List<Change> page(@Nullable String kind, @Nullable ChangePlace after, int size) {
        return of(kind).flatMap(source -> source.page(start(source.kind(), after), size).stream())
                .sorted(Comparator.comparing(Change::mark, ChangePlace.NEWEST_FIRST))
                .limit(size)
                .toList();
    }

    long total(@Nullable String kind) {
        return of(kind).mapToLong(ChangeSource::total).sum();
    }

    private Stream<ChangeSource> of(@Nullable String kind) {
        return sources.stream().filter(source -> kind == null || source.kind().equals(kind));
    }

    /** Of the mark's own moment, kinds that come before its kind are on earlier pages, those after it are not. */
    private static Start start(String kind, @Nullable ChangePlace after) {
        if (after == null) {
            return new Start(NEVER, "");
        }
        int order = kind.compareTo(after.kind());
        String id = order < 0 ? ChangeSource.LAST_ID : order > 0 ? "" : after.id();
        return new Start(after.at(), id);
    }
}
