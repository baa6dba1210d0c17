package org.estatedesk.platform.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.estatedesk.support.Patience;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What the desk costs, in counts: docs/performance.md. Run by {@code mvn -Pbench verify}, alone. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskBench {

    private static final int CASES = Integer.getInteger("estatedesk.bench.cases", 20);
    private static final int OPEN = Integer.getInteger("estatedesk.bench.open", 20_000);
    private static final int TIMERS = Integer.getInteger("estatedesk.bench.timers", 1000);
    private static final int ORIGINALS = 20;
    private static final Duration IDLE = Duration.ofSeconds(30);

    /** By how much an action may read more beside many open cases: its indexes may be a level deeper. */
    private static final double GROWTH = 1.5;

    @TempDir
    static Path directory;

    private static MeasuredDesk desk;
    private static double blocksOfEmptyDesk;
    private static int units;

    @BeforeAll
    static void start() throws Exception {
        desk = MeasuredDesk.start(directory);
    }

    @AfterAll
    static void stop() throws Exception {
        desk.close();
    }

    @Test
    @Order(1)
    void issue16_whatAComplaintCosts() {
        complaints(5);
        desk.countAnew();
        double log = desk.log();
        complaints(CASES);
        atMost("a complaint: log, bytes", (desk.log() - log) / CASES, Limits.LOG_BYTES);
        atMost("a complaint: statements", desk.statementsOfWork() / CASES, Limits.STATEMENTS);
        atMost("a complaint: transactions", desk.transactions() / CASES, Limits.TRANSACTIONS);
        atMost("a complaint: rows written", desk.rowsWritten() / CASES, Limits.ROWS);
    }

    private static void complaints(int many) {
        opened(many).forEach(WholeComplaint::finish);
    }

    private static List<WholeComplaint> opened(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> WholeComplaint.open(desk, units++))
                .toList();
    }

    @Test
    @Order(2)
    void issue16_anIdleDeskAsksSeldom() {
        await("what was begun ends").pollDelay(Duration.ofSeconds(5)).until(() -> true);
        desk.countAnew();
        await("idle").pollDelay(IDLE).atMost(IDLE.multipliedBy(3)).until(() -> true);
        double asked = desk.statements();
        desk.mostOften(20).forEach(System.out::println);
        atMost("idle: statements a second", asked / IDLE.toSeconds(), Limits.IDLE_STATEMENTS);
    }

    @Test
    @Order(3)
    void issue16_aWaveOfTimersFiresInTime() throws Exception {
        TimerWave wave = TimerWave.of(desk, TIMERS);
        atMost(
                "timers: ms late, half of them",
                wave.late(50),
                Patience.of(Limits.LATE_HALF).toMillis());
        atMost(
                "timers: ms late, 99 of 100",
                wave.late(99),
                Patience.of(Limits.LATE_MOST).toMillis());
    }

    @Test
    @Order(4)
    void issue16_aClaimAndAReplyOfAnEmptyDesk() {
        blocksOfEmptyDesk = blocksOfClaimAndReply();
        assertThat(blocksOfEmptyDesk).isPositive();
    }

    @Test
    @Order(5)
    void issue16_noPageAndNoActionReadsMoreThanItNeedsBesideManyOpenTasks() {
        opened(ORIGINALS);
        new OpenCopies(desk.sql()).make(OPEN / ORIGINALS);
        System.out.printf("beside %.0f open tasks%n", desk.number("select count(*) from act_ru_task"));
        List.of("frontdesk", "supervisor", "demo").forEach(name -> new Pages(desk, name).areCheap());
        atMost("claim and reply: blocks", blocksOfClaimAndReply(), blocksOfEmptyDesk * GROWTH);
    }

    private static double blocksOfClaimAndReply() {
        List<WholeComplaint> some = opened(CASES);
        some.forEach(WholeComplaint::claim);
        desk.countAnew();
        some.forEach(WholeComplaint::reply);
        double blocks = desk.blocks() / CASES;
        System.out.printf("%-50s %10.1f%n", "a reply: blocks", blocks);
        return blocks;
    }

    private static void atMost(String what, double number, double limit) {
        System.out.printf("%-50s %10.1f (limit %.0f)%n", what, number, limit);
        assertThat(number).as(what).isLessThan(limit);
    }
}
