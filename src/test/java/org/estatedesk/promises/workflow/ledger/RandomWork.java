package org.estatedesk.promises.workflow.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Random;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.support.GivenReason;

/** People, clocks and administrators at work on one run of a drawing, by chance. */
final class RandomWork {

    private final ProcessEngine engine;
    private final Random random;
    private final String run;

    RandomWork(ProcessEngine engine, Random random, String run) {
        this.engine = engine;
        this.random = random;
        this.run = run;
    }

    void some() {
        for (int acts = 3 + random.nextInt(6); acts > 0 && isRunning(); acts--) {
            act();
            // Two acts at one moment could not be told apart in history.
            ClockUtil.setCurrentTime(new Date(ClockUtil.getCurrentTime().getTime() + 1000));
        }
        if (isRunning() && random.nextInt(3) == 0) {
            engine.getRuntimeService().deleteProcessInstance(run, "by chance");
        }
    }

    private void act() {
        switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 4, 5 -> complete();
            case 6, 7, 8 -> passAndFire();
            case 9 -> sleep();
            case 10 -> move();
            default -> handle();
        }
    }

    private boolean isRunning() {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceId(run)
                        .count()
                > 0;
    }

    private List<String> runs() {
        List<String> runs = new ArrayList<>(List.of(run));
        engine.getRuntimeService().createProcessInstanceQuery().superProcessInstanceId(run).list().stream()
                .map(ProcessInstance::getId)
                .forEach(runs::add);
        return runs;
    }

    private void complete() {
        List<Task> open = engine.getTaskService()
                .createTaskQuery()
                .processInstanceIdIn(runs().toArray(String[]::new))
                .list();
        if (!open.isEmpty()) {
            engine.getTaskService().complete(any(open).getId());
        }
    }

    private List<Job> timers() {
        return runs().stream()
                .flatMap(one -> engine.getManagementService().createJobQuery().processInstanceId(one).list().stream())
                .toList();
    }

    private void passAndFire() {
        Date until = soon();
        Job due = next(until);
        for (int most = 20; due != null && most > 0; most--, due = next(until)) {
            ClockUtil.setCurrentTime(new Date(Math.max(
                    due.getDuedate().getTime(), ClockUtil.getCurrentTime().getTime())));
            engine.getManagementService().executeJob(due.getId());
        }
        ClockUtil.setCurrentTime(until);
    }

    private Job next(Date until) {
        return timers().stream()
                .filter(job -> !job.getDuedate().after(until))
                .min(Comparator.comparing(Job::getDuedate))
                .orElse(null);
    }

    private void sleep() {
        ClockUtil.setCurrentTime(soon());
    }

    private void move() {
        if (!timers().isEmpty()) {
            boolean person = random.nextBoolean();
            if (person) {
                engine.getIdentityService().setAuthentication("demo", List.of("camunda-admin"));
            }
            GivenReason.because("by chance", () -> {
                engine.getManagementService().setJobDuedate(any(timers()).getId(), soon());
                return person;
            });
            engine.getIdentityService().clearAuthentication();
        }
    }

    private void handle() {
        if (!timers().isEmpty() && random.nextBoolean()) {
            engine.getManagementService().executeJob(any(timers()).getId());
        } else if (!timers().isEmpty()) {
            engine.getManagementService().deleteJob(any(timers()).getId());
        }
    }

    private Date soon() {
        return new Date(ClockUtil.getCurrentTime().getTime() + random.nextInt(90 * 60) * 1000L);
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
