package org.estatedesk.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.Patience;
import org.estatedesk.support.WebSession;
import org.estatedesk.tasklist.Complaint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What translation adds to a form and to a page of 50 tasks: measured with it and without it, in turns. */
@DeskTest
class TranslationSpeedTest {

    private static final Duration MOST = Duration.ofMillis(5);
    private static final int ROUNDS = 100;
    private static final String ENGINE = "/api/engine/engine/default";

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    @Autowired
    ReadAnswer answers;

    Complaint complaint;
    List<String> tasks = new ArrayList<>();

    @BeforeEach
    void fillPage() {
        complaint = new Complaint(engine, desk);
        for (int i = 0; i < 50; i++) {
            Task task = engine.getTaskService().newTask();
            task.setName("Give first reply");
            task.setDescription("By telephone");
            task.setAssignee("frontdesk");
            engine.getTaskService().saveTask(task);
            tasks.add(task.getId());
        }
    }

    @AfterEach
    void emptyPage() {
        engine.getTaskService().deleteTasks(tasks, true);
        complaint.withdraw();
    }

    @Test
    void aPageOfTasksIsAsFast() throws Exception {
        isAsFast("page of 50 tasks", ENGINE + "/task?assignee=frontdesk&maxResults=50");
    }

    @Test
    void aFormIsAsFast() throws Exception {
        String task = desk.task(complaint.run(), Complaint.FIRST_REPLY).getId();
        isAsFast("form", ENGINE + "/task/" + task + "/deployed-form");
    }

    private void isAsFast(String what, String path) throws Exception {
        WebSession person = new WebSession(port, "frontdesk");
        byte[] written = person.get(path).body().getBytes(StandardCharsets.UTF_8);
        List<Long> off = new ArrayList<>();
        List<Long> on = new ArrayList<>();
        List<Long> work = new ArrayList<>();
        for (int i = -ROUNDS; i < ROUNDS; i++) {
            long without = took(() -> person.get(path));
            long with = took(() -> person.get(path, "Accept-Language", "zh"));
            long alone = worked(() -> answers.in(Locale.CHINESE, written, false));
            if (i >= 0) {
                off.add(without);
                on.add(with);
                work.add(alone);
            }
        }
        System.out.printf(
                "%s, p95: %.1f ms without, %.1f ms with translation, which works %.2f ms%n",
                what, p95(off) / 1e6, p95(on) / 1e6, p95(work) / 1e6);
        assertThat(Duration.ofNanos(p95(work))).isLessThan(MOST);
        assertThat(Duration.ofNanos(at(50, on) - at(50, off))).isLessThan(Patience.of(MOST));
    }

    private static long took(Callable<?> call) throws Exception {
        long start = System.nanoTime();
        call.call();
        return System.nanoTime() - start;
    }

    /** Of a processor's time: what others do meanwhile does not count. */
    private static long worked(Callable<?> call) throws Exception {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        call.call();
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    private static long p95(List<Long> times) {
        return at(95, times);
    }

    /** What so many of a hundred do not exceed. */
    private static long at(int percent, List<Long> times) {
        Collections.sort(times);
        return times.get(times.size() * percent / 100);
    }
}
