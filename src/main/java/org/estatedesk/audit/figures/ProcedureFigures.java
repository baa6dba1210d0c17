package org.estatedesk.audit.figures;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.estatedesk.audit.figures.DeadlinesView.DeadlineView;
import org.estatedesk.audit.figures.HeatView.StepView;
import org.estatedesk.audit.figures.counts.Days;
import org.estatedesk.audit.figures.counts.Lengths;
import org.estatedesk.audit.figures.counts.PromiseFigures;
import org.estatedesk.audit.figures.counts.StepFigures;
import org.estatedesk.audit.figures.counts.TimerFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together how the steps and deadlines of one procedure did. */
@Component
class ProcedureFigures {

    /** Which drawing: all its versions if none is named. */
    record Drawn(String key, @Nullable Integer version) {}

    private final StepFigures steps;
    private final PromiseFigures promises;
    private final LiveDrawings drawings;

    ProcedureFigures(StepFigures steps, PromiseFigures promises, LiveDrawings drawings) {
        this.steps = steps;
        this.promises = promises;
        this.drawings = drawings;
    }

    boolean knows(String key) {
        return drawings.byKey().containsKey(key);
    }

    /** Of everything drawn on which there were visits or promises; the process as a whole is no step. */
    HeatView heat(Drawn drawn, Days days) {
        Map<String, Lengths> visits = steps.of(drawn.key(), drawn.version(), days);
        Map<String, TimerFigures> due = new TreeMap<>();
        clocks(drawn, days).forEach(clock -> due.merge(clock.stepId(), clock, TimerFigures::plus));
        Lengths cases = visits.remove(drawn.key());
        due.remove(drawn.key());
        List<StepView> views = Stream.concat(visits.keySet().stream(), due.keySet().stream())
                .sorted()
                .distinct()
                .map(step -> view(step, Optional.ofNullable(visits.get(step)), Optional.ofNullable(due.get(step))))
                .toList();
        return new HeatView(days.from(), days.to(), cases == null ? 0 : cases.count(), views);
    }

    private static StepView view(String stepId, Optional<Lengths> visits, Optional<TimerFigures> due) {
        return new StepView(
                stepId,
                visits.map(Lengths::count).orElse(0L),
                visits.map(Lengths::medianMillis).orElse(null),
                due.map(TimerFigures::late).orElse(0L),
                due.map(TimerFigures::kept).orElse(0L));
    }

    DeadlinesView deadlines(Drawn drawn, Days days) {
        Map<String, TimerFigures> byTimer = new LinkedHashMap<>();
        clocks(drawn, days).forEach(clock -> byTimer.merge(clock.timerId(), clock, TimerFigures::plus));
        FigureNames names = names(byTimer.values());
        return new DeadlinesView(
                byTimer.values().stream().map(clock -> view(clock, names)).toList());
    }

    private FigureNames names(Collection<TimerFigures> clocks) {
        return new FigureNames(
                drawings.byKey(),
                promises.names(clocks.stream().map(TimerFigures::newest).toList()));
    }

    private static DeadlineView view(TimerFigures clock, FigureNames names) {
        return new DeadlineView(
                clock.timerId(),
                names.deadline(clock.processKey(), clock.timerId(), clock.newest()),
                clock.stepId(),
                names.step(clock.processKey(), clock.stepId(), clock.newest()),
                clock.kept(),
                clock.late(),
                clock.open(),
                clock.withdrawn(),
                clock.rate());
    }

    private Collection<TimerFigures> clocks(Drawn drawn, Days days) {
        return promises.clocks(drawn.key(), drawn.version(), days);
    }
}
