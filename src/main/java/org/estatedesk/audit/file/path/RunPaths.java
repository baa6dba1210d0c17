package org.estatedesk.audit.file.path;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.file.Run;
import org.estatedesk.platform.DeskTime;
import org.springframework.stereotype.Component;

/** Puts the way of a process together. */
@Component
class RunPaths {

    private static final int SLOWEST = 5;

    /** Whatever they took was taken by what is inside of them. */
    private static final Set<String> CONTAINERS = Set.of("subProcess", "transaction", "adHocSubProcess");

    private final Visits visits;
    private final RunDrawings drawings;
    private final DeskTime times;

    RunPaths(Visits visits, RunDrawings drawings, DeskTime times) {
        this.visits = visits;
        this.drawings = drawings;
        this.times = times;
    }

    PathView of(Run run, Mask mask) {
        Instant now = times.now();
        List<StepSum> sums = visits.sums(run.id(), now);
        Duration whole = Duration.between(run.startedAt(), Objects.requireNonNullElse(run.endedAt(), now));
        List<PathView.Step> steps =
                sums.stream().map(sum -> step(sum, whole.toMillis(), mask)).toList();
        long visited = sums.stream().mapToLong(StepSum::visits).sum();
        return new PathView(steps, flows(run), slowest(sums), visited);
    }

    private List<PathView.Flow> flows(Run run) {
        FlowsTaken taken = new FlowsTaken(drawings.outline(run.definitionId()));
        visits.each(run.id(), taken::add);
        return taken.counts();
    }

    private static List<String> slowest(List<StepSum> sums) {
        return sums.stream()
                .filter(sum -> sum.millis() > 0 && !CONTAINERS.contains(sum.type()))
                .sorted(Comparator.comparing(StepSum::millis).reversed())
                .limit(SLOWEST)
                .map(StepSum::stepId)
                .toList();
    }

    private PathView.Step step(StepSum sum, long whole, Mask mask) {
        String name = Objects.requireNonNullElse(sum.name(), sum.stepId());
        return new PathView.Step(
                sum.stepId(),
                Objects.requireNonNull(mask.text(name)),
                sum.type(),
                sum.visits(),
                sum.orders(),
                times.iso(sum.firstAt()),
                times.iso(sum.lastAt()),
                sum.millis(),
                whole <= 0 ? 0 : Math.min(1, (double) sum.millis() / whole),
                sum.waited(),
                sum.late(),
                sum.running(),
                sum.cancelled(),
                sum.calls());
    }
}
