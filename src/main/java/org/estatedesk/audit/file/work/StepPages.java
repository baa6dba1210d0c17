package org.estatedesk.audit.file.work;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.estatedesk.audit.file.CaseList;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.pages.Page;
import org.estatedesk.platform.pages.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists tasks with the time they waited and the time they took, oldest first. */
@Component
class StepPages implements CaseList {

    private final Steps steps;
    private final DeskTime times;

    StepPages(Steps steps, DeskTime times) {
        this.steps = steps;
        this.times = times;
    }

    @Override
    public String part() {
        return "steps";
    }

    @Override
    public Page<StepView> page(OpenFile file, Window window) {
        List<StepRow> read = steps.page(file.runIds(), window.after("nt"), window.rows());
        return window.show(read, steps.count(file.runIds()), StepRow::key, row -> item(row, file));
    }

    private StepView item(StepRow row, OpenFile file) {
        Instant end = Objects.requireNonNullElse(row.endedAt(), times.now());
        Instant claimed = row.firstClaimed();
        return new StepView(
                row.taskId(),
                Objects.requireNonNullElse(row.stepId(), ""),
                file.mask().text(row.name() == null ? row.stepId() : row.name()),
                file.procedure(row.runId()),
                times.iso(row.createdAt()),
                row.claims().stream().map(this::claim).toList(),
                times.isoOrNull(claimed),
                times.isoOrNull(row.endedAt()),
                row.completed() ? completer(row) : null,
                row.completed() ? null : file.mask().text(row.deleteReason()),
                millis(row.createdAt(), claimed == null ? end : claimed),
                claimed == null ? null : millis(claimed, end),
                times.isoOrNull(row.due()),
                row.late(),
                row.groups().isEmpty() ? null : String.join(", ", row.groups()));
    }

    /** The operation log has no line for what nobody signed in did. */
    private static @Nullable String completer(StepRow row) {
        return row.completedBy() == null ? row.assignee() : row.completedBy();
    }

    private StepView.Claim claim(StepRow.Claim claim) {
        return new StepView.Claim(times.iso(claim.at()), claim.who(), claim.by());
    }

    private static long millis(Instant from, @Nullable Instant to) {
        return to == null ? 0 : Math.max(0, Duration.between(from, to).toMillis());
    }
}
