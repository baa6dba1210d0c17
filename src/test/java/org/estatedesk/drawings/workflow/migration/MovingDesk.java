package org.estatedesk.drawings.workflow.migration;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.drawings.migration.MoveOrders;
import org.estatedesk.drawings.migration.Versions;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Promises;
import org.estatedesk.support.Desk;
import org.estatedesk.support.TestDrawings;
import org.springframework.stereotype.Component;

/** Puts versions of a drawing live, starts cases and moves them, as the job executor would. */
@Component
class MovingDesk {

    static final String REASON = "Shorter first reply";

    final ProcessEngine engine;
    final Desk desk;
    final Promises promises;
    final Moves moves;
    final MoveOrders orders;
    final TestDrawings drawings;

    MovingDesk(ProcessEngine engine, Promises promises, Moves moves, MoveOrders orders, TestDrawings drawings) {
        this.engine = engine;
        this.desk = new Desk(engine);
        this.promises = promises;
        this.moves = moves;
        this.orders = orders;
        this.drawings = drawings;
    }

    /** Puts a drawing live; {@link TestDrawings#clear} takes it away. */
    void draw(Redraw drawing, String key) {
        engine.getRepositoryService()
                .createDeployment()
                .name("test drawings")
                .addString(key + ".bpmn", drawing.xml())
                .deploy();
    }

    /** Starts a case with its start form; anybody may start any procedure here. */
    ProcessInstance start(String person, String key, Map<String, Object> form) {
        String drawing = latest(key);
        engine.getIdentityService().setAuthentication(person, List.of("camunda-admin"));
        try {
            return engine.getFormService().submitStartForm(drawing, form);
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private String latest(String key) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
    }

    /** Moves all that can be moved. */
    MoveOrders.Progress move(Versions versions) {
        String batch = moves.order(versions, "manager", REASON);
        run(batch);
        return orders.progress(batch);
    }

    /** What the job executor would do. */
    void run(String batchId) {
        ManagementService management = engine.getManagementService();
        Batch batch = management.createBatchQuery().batchId(batchId).singleResult();
        runAll(batch.getSeedJobDefinitionId());
        runAll(batch.getBatchJobDefinitionId());
        management.createJobQuery().jobDefinitionId(batch.getMonitorJobDefinitionId()).list().stream()
                .map(Job::getId)
                .forEach(management::executeJob);
    }

    private void runAll(String jobDefinitionId) {
        ManagementService management = engine.getManagementService();
        List<Job> open = open(jobDefinitionId);
        while (!open.isEmpty()) {
            for (Job job : open) {
                try {
                    management.executeJob(job.getId());
                } catch (RuntimeException failed) {
                    // tried again as long as it has retries
                }
            }
            open = open(jobDefinitionId);
        }
    }

    private List<Job> open(String jobDefinitionId) {
        return engine.getManagementService()
                .createJobQuery()
                .jobDefinitionId(jobDefinitionId)
                .withRetriesLeft()
                .list();
    }

    String number(ProcessInstance run) {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(run.getId())
                .singleResult()
                .getBusinessKey();
    }

    int version(ProcessInstance run) {
        String definition = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(run.getId())
                .singleResult()
                .getProcessDefinitionId();
        return engine.getRepositoryService().getProcessDefinition(definition).getVersion();
    }

    /** All that a move must not change of a case. */
    List<?> seen(ProcessInstance run) {
        return List.of(timers(run), dueDates(run), ledger(run));
    }

    /** When each timer of a case fires, by its element and id. */
    Map<String, Date> timers(ProcessInstance run) {
        return engine.getManagementService().createJobQuery().processInstanceId(run.getId()).timers().list().stream()
                .collect(Collectors.toMap(Job::getId, Job::getDuedate, (one, other) -> one, TreeMap::new));
    }

    /** When each open step of a case is due, by its id. */
    Map<String, String> dueDates(ProcessInstance run) {
        return engine.getTaskService().createTaskQuery().processInstanceId(run.getId()).list().stream()
                .collect(Collectors.toMap(
                        Task::getId, step -> String.valueOf(step.getDueDate()), (one, other) -> one, TreeMap::new));
    }

    /** What the ledger says of a case, by the ids of its timers. */
    Map<String, String> ledger(ProcessInstance run) {
        return promises.ofRun(run.getId()).stream()
                .collect(Collectors.toMap(
                        promise -> promise.run().jobId(), MovingDesk::line, (one, other) -> one, TreeMap::new));
    }

    private static String line(Promise promise) {
        return String.join(
                "|",
                promise.drawn().timerId(),
                promise.caseNumber(),
                promise.state().name(),
                promise.startedAt().toString(),
                promise.firstDueAt().toString(),
                promise.dueAt().toString(),
                promise.run().executionId(),
                String.valueOf(promise.endedAt()));
    }

    Promise promise(ProcessInstance run, String timerId) {
        List<Promise> found = promises(run, timerId);
        if (found.size() != 1) {
            throw new AssertionError("Expected one promise of " + timerId + ", found " + found.size());
        }
        return found.get(0);
    }

    List<Promise> promises(ProcessInstance run, String timerId) {
        return promises.ofRun(run.getId()).stream()
                .filter(promise -> promise.drawn().timerId().equals(timerId))
                .toList();
    }
}
