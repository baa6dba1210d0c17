package org.estatedesk.audit.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.estatedesk.audit.figures.CaseDays.OpenCase;
import org.estatedesk.audit.figures.DashboardView.ClockView;
import org.estatedesk.audit.figures.DashboardView.DayView;
import org.estatedesk.audit.figures.DashboardView.LateStepView;
import org.estatedesk.audit.figures.DashboardView.OpenCaseView;
import org.estatedesk.audit.figures.DashboardView.ProcedureView;
import org.estatedesk.audit.figures.counts.Days;
import org.estatedesk.audit.figures.counts.LateStep;
import org.estatedesk.audit.figures.counts.OldestSteps;
import org.estatedesk.audit.figures.counts.PromiseFigures;
import org.estatedesk.audit.figures.counts.TimerFigures;
import org.estatedesk.platform.DeskTime;
import org.springframework.stereotype.Component;

/** Puts together how the whole desk did. Promises without a verdict by now, and void ones, count in no rate. */
@Component
class Dashboard {

    private static final int ROWS = 10;

    private final CaseDays cases;
    private final PromiseFigures promises;
    private final LiveDrawings drawings;
    private final OldestSteps oldestSteps;
    private final DeskTime time;

    Dashboard(CaseDays cases, PromiseFigures promises, LiveDrawings drawings, OldestSteps oldestSteps, DeskTime time) {
        this.cases = cases;
        this.promises = promises;
        this.drawings = drawings;
        this.oldestSteps = oldestSteps;
        this.time = time;
    }

    DashboardView of(Days days) {
        Collection<TimerFigures> clocks = clocks(days);
        List<LateStep> lateSteps = promises.latest(days, ROWS);
        FigureNames names = names(clocks, lateSteps);
        return new DashboardView(
                days.from(),
                days.to(),
                byDay(days),
                procedures(clocks, names),
                clocks.stream().map(clock -> view(clock, names)).toList(),
                oldestOpen(names),
                lateSteps.stream().map(step -> view(step, names)).toList(),
                promises.doubted(days));
    }

    /** One timer may have limited different steps in different versions. */
    private Collection<TimerFigures> clocks(Days days) {
        Map<List<String>, TimerFigures> byTimer = new LinkedHashMap<>();
        promises.clocks(days).stream()
                .filter(clock -> clock.kept() + clock.late() + clock.open() > 0)
                .forEach(clock ->
                        byTimer.merge(List.of(clock.processKey(), clock.timerId()), clock, TimerFigures::plus));
        return byTimer.values();
    }

    private FigureNames names(Collection<TimerFigures> clocks, List<LateStep> lateSteps) {
        Stream<Long> newest = Stream.concat(
                clocks.stream().map(TimerFigures::newest), lateSteps.stream().map(LateStep::newest));
        return new FigureNames(
                drawings.byKey(), promises.names(newest.distinct().toList()));
    }

    private List<DayView> byDay(Days days) {
        Map<LocalDate, Long> opened = cases.opened(days);
        Map<LocalDate, Long> closed = cases.closed(days);
        return days.each()
                .map(day -> new DayView(day, opened.getOrDefault(day, 0L), closed.getOrDefault(day, 0L)))
                .toList();
    }

    private static List<ProcedureView> procedures(Collection<TimerFigures> clocks, FigureNames names) {
        Map<String, TimerFigures> byProcedure = new LinkedHashMap<>();
        clocks.forEach(clock -> byProcedure.merge(clock.processKey(), clock, TimerFigures::plus));
        return byProcedure.values().stream()
                .map(all -> new ProcedureView(
                        all.processKey(), names.procedure(all.processKey()), all.kept(), all.late(), all.rate()))
                .toList();
    }

    private static ClockView view(TimerFigures clock, FigureNames names) {
        return new ClockView(
                clock.processKey(),
                names.procedure(clock.processKey()),
                clock.timerId(),
                names.deadline(clock.processKey(), clock.timerId(), clock.newest()),
                clock.kept(),
                clock.late(),
                clock.rate());
    }

    private static LateStepView view(LateStep step, FigureNames names) {
        return new LateStepView(
                step.processKey(),
                names.procedure(step.processKey()),
                step.stepId(),
                names.step(step.processKey(), step.stepId(), step.newest()),
                step.late(),
                step.medianLateMillis());
    }

    private List<OpenCaseView> oldestOpen(FigureNames names) {
        List<OpenCase> oldest = cases.oldestOpen(ROWS);
        Map<String, String> steps =
                oldestSteps.of(oldest.stream().map(OpenCase::number).toList());
        Instant now = time.now();
        return oldest.stream()
                .map(open -> new OpenCaseView(
                        open.number(),
                        open.processKey(),
                        names.procedure(open.processKey()),
                        time.iso(open.openedAt()),
                        null,
                        null,
                        steps.get(open.number()),
                        Duration.between(open.openedAt(), now).toMillis()))
                .toList();
    }
}
