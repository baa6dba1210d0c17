package org.estatedesk.audit.file.path;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.estatedesk.audit.file.Run;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.pages.Cursor;
import org.estatedesk.platform.pages.Page;
import org.estatedesk.platform.pages.Window;
import org.springframework.stereotype.Component;

/** Lists visits with their numbers, in the order in which they began. */
@Component
class VisitPages {

    private final Visits visits;
    private final DeskTime times;

    VisitPages(Visits visits, DeskTime times) {
        this.visits = visits;
        this.times = times;
    }

    Page<VisitView> of(Run run, Window window) {
        Cursor after = window.after("nnnt");
        List<VisitRow> read = visits.page(run.id(), after, window.rows());
        long before = after.number(0, 0);
        AtomicLong no = new AtomicLong(before);
        return window.show(
                read,
                visits.count(run.id()),
                row -> row.key(before + window.size()),
                row -> item(row, no.incrementAndGet()));
    }

    private VisitView item(VisitRow row, long no) {
        return new VisitView(
                no,
                row.stepId(),
                Objects.requireNonNullElse(row.name(), row.stepId()),
                row.type(),
                times.iso(row.startedAt()),
                times.isoOrNull(row.endedAt()),
                row.endedAt() == null
                        ? null
                        : Duration.between(row.startedAt(), row.endedAt()).toMillis(),
                row.cancelled(),
                row.late());
    }
}
