package org.estatedesk.audit.file.path;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.estatedesk.audit.file.FileTimes;
import org.estatedesk.audit.file.Run;
import org.estatedesk.audit.file.pages.Window;
import org.springframework.stereotype.Component;

/** Lists visits with their numbers. */
@Component
class VisitPages {

    private final Visits visits;
    private final FileTimes times;

    VisitPages(Visits visits, FileTimes times) {
        this.visits = visits;
        this.times = times;
    }

    VisitsView of(Run run, Window window) {
        List<VisitRow> read = visits.page(run.id(), window.after(), window.rows());
        long before = window.after().number(0, 0);
        List<VisitsView.Item> items = new ArrayList<>();
        window.page(read).forEach(row -> items.add(item(row, before + items.size() + 1)));
        String next = window.next(read, row -> row.key(before + window.size()));
        return new VisitsView(items, visits.count(run.id()), next);
    }

    private VisitsView.Item item(VisitRow row, long no) {
        return new VisitsView.Item(
                no,
                row.stepId(),
                Objects.requireNonNullElse(row.name(), row.stepId()),
                row.type(),
                times.iso(row.startedAt()),
                times.orNull(row.endedAt()),
                row.endedAt() == null
                        ? null
                        : Duration.between(row.startedAt(), row.endedAt()).toMillis(),
                row.cancelled(),
                row.late());
    }
}
