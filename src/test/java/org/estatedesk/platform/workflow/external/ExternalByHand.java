package org.estatedesk.platform.workflow.external;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.boot.test.context.TestComponent;

/** Does what waits for other systems in the test's own thread, as the threads of a desk would. */
@TestComponent
public class ExternalByHand {

    private final ExternalWorker worker;
    private final ManagementService management;
    private final List<Lane> lanes;

    ExternalByHand(ExternalWorker worker, ManagementService management, List<ExternalWork> works) {
        this.worker = worker;
        this.management = management;
        this.lanes = works.stream()
                .flatMap(work -> work.topics().map(topic -> new Lane(topic, work)))
                .toList();
    }

    /** Runs the jobs of a process that wait for no time, and what they leave waiting, until nothing is left. */
    public void settle(ProcessInstance process) {
        List<Job> jobs;
        do {
            jobs = management
                    .createJobQuery()
                    .processInstanceId(process.getId())
                    .messages()
                    .listPage(0, 1);
            jobs.forEach(job -> management.executeJob(job.getId()));
        } while (doWaiting() || !jobs.isEmpty());
    }

    /** Whether anything waited. */
    public boolean doWaiting() {
        List<LockedExternalTask> next = worker.next(lanes);
        for (LockedExternalTask task : next) {
            lanes.stream()
                    .filter(lane -> lane.holds(task))
                    .forEach(lane -> lane.work().perform(task));
        }
        return !next.isEmpty();
    }
}
