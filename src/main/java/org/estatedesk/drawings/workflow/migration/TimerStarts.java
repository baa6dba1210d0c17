package org.estatedesk.drawings.workflow.migration;

import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.stereotype.Component;

/** Knows when the step, phase or process began that a timer limits. */
@Component
class TimerStarts {

    private static final DatatypeFactory ENGINE_FORMAT = engineFormat();

    private final HistoryService history;

    TimerStarts(HistoryService history) {
        this.history = history;
    }

    /** Empty for a phase that is new in the target: it begins at this moment. */
    Optional<Instant> of(CatchEvent event, Mapping mapping, HistoricJobLogEvent timer) {
        ModelElementInstance limited = ElementKinds.limited(event);
        return limited instanceof FlowNode step ? step(step, mapping, timer) : Optional.of(process(timer));
    }

    private Instant process(HistoricJobLogEvent timer) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceId(timer.getProcessInstanceId())
                .singleResult()
                .getStartTime()
                .toInstant();
    }

    /** The store still has the ids of the source. Of several runs at once it is that with the timer, else the last. */
    private Optional<Instant> step(FlowNode step, Mapping mapping, HistoricJobLogEvent timer) {
        String scope = Counterparts.scope(step);
        List<HistoricActivityInstance> running = history.createHistoricActivityInstanceQuery()
                .processInstanceId(timer.getProcessInstanceId())
                .activityId(mapping.sourceOf(scope))
                .unfinished()
                .list();
        return running.stream()
                .max(Comparator.comparing((HistoricActivityInstance run) ->
                                run.getExecutionId().equals(timer.getExecutionId()))
                        .thenComparing(HistoricActivityInstance::getStartTime))
                .map(run -> run.getStartTime().toInstant());
    }

    /** Counts months and days as the engine does. */
    static Instant plus(Instant since, String duration) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getDefault());
        calendar.setTime(Date.from(since));
        ENGINE_FORMAT.newDuration(duration).addTo(calendar);
        return calendar.toInstant();
    }

    private static DatatypeFactory engineFormat() {
        try {
            return DatatypeFactory.newInstance();
        } catch (DatatypeConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
