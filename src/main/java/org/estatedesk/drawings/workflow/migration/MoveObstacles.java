package org.estatedesk.drawings.workflow.migration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricActivityInstanceQuery;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.drawings.migration.Hindrance;
import org.estatedesk.drawings.migration.StandingCase;
import org.estatedesk.drawings.migration.StandingCase.Obstacle;
import org.springframework.stereotype.Component;

/** Finds where running cases stand, in a few queries for all of them, and what keeps them there. */
@Component
class MoveObstacles {

    /** They go with what stands in them, or are left behind. */
    private static final Set<String> AROUND_OTHERS = Set.of("subProcess", "multiInstanceBody", "transaction");

    private final RuntimeService runtime;
    private final HistoryService history;
    private final ManagementService management;

    MoveObstacles(RuntimeService runtime, HistoryService history, ManagementService management) {
        this.runtime = runtime;
        this.history = history;
        this.management = management;
    }

    /** All cases of the version to leave. */
    List<StandingCase> all(Mapping mapping) {
        String source = mapping.plan().getSourceProcessDefinitionId();
        Map<String, List<Obstacle>> obstacles = obstacles(
                mapping,
                history.createHistoricActivityInstanceQuery().processDefinitionId(source),
                management.createJobQuery().processDefinitionId(source));
        return runtime.createProcessInstanceQuery().processDefinitionId(source).list().stream()
                .map(run -> new StandingCase(run.getId(), number(run), obstacles.getOrDefault(run.getId(), List.of())))
                .sorted(Comparator.comparing(StandingCase::caseNumber))
                .toList();
    }

    /** What keeps one case, which may have gone on since it was looked at last. */
    Obstacle obstacle(Mapping mapping, String runId) {
        ProcessInstance run =
                runtime.createProcessInstanceQuery().processInstanceId(runId).singleResult();
        if (run == null) {
            return new Obstacle(Hindrance.OVER, "");
        }
        if (!run.getProcessDefinitionId().equals(mapping.plan().getSourceProcessDefinitionId())) {
            return new Obstacle(Hindrance.ELSEWHERE, "");
        }
        return obstacles(
                        mapping,
                        history.createHistoricActivityInstanceQuery().processInstanceId(runId),
                        management.createJobQuery().processInstanceId(runId))
                .values()
                .stream()
                .flatMap(List::stream)
                .findFirst()
                .orElse(new Obstacle(Hindrance.REFUSED, ""));
    }

    private static String number(ProcessInstance run) {
        return run.getBusinessKey() == null ? run.getId() : run.getBusinessKey();
    }

    private record Found(String runId, Obstacle obstacle) {}

    private Map<String, List<Obstacle>> obstacles(Mapping mapping, HistoricActivityInstanceQuery steps, JobQuery jobs) {
        List<Found> found = new ArrayList<>();
        steps.unfinished().list().forEach(step -> atStep(mapping, step).forEach(found::add));
        jobs.messages().list().forEach(job -> atMachine(mapping, job).forEach(found::add));
        return found.stream()
                .distinct()
                .collect(Collectors.groupingBy(Found::runId, Collectors.mapping(Found::obstacle, Collectors.toList())));
    }

    private static Stream<Found> atStep(Mapping mapping, HistoricActivityInstance step) {
        String id = step.getActivityId();
        Stream<Hindrance> why = AROUND_OTHERS.contains(step.getActivityType())
                ? Stream.of(Hindrance.INTERRUPTED).filter(interrupted -> mapping.isInterruption(id))
                : mapping.hindrance(id).stream();
        return why.map(hindrance -> new Found(step.getProcessInstanceId(), new Obstacle(hindrance, mapping.name(id))));
    }

    private Stream<Found> atMachine(Mapping mapping, Job job) {
        JobDefinition drawn = management
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        String id = drawn.getActivityId();
        boolean after = "async-after".equals(drawn.getJobConfiguration());
        return mapping.machineHindrance(id, after).stream()
                .map(hindrance -> new Found(job.getProcessInstanceId(), new Obstacle(hindrance, mapping.name(id))));
    }
}
