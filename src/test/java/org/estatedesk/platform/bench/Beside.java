package org.estatedesk.platform.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.estatedesk.support.Patience;

/** The same deeds at a full and at an empty desk, in turns, so that both have the same machine. */
final class Beside {

    private final Side full;
    private final Side empty;

    private record Side(MeasuredDesk desk, List<WholeComplaint> cases, long[] nanos) {

        static Side of(MeasuredDesk desk, int many) {
            List<WholeComplaint> cases = IntStream.range(0, many)
                    .mapToObj(i -> WholeComplaint.open(desk, 900_000 + i))
                    .toList();
            return new Side(desk, cases, new long[many]);
        }

        void does(int number, Consumer<WholeComplaint> deed) {
            long began = System.nanoTime();
            deed.accept(cases.get(number));
            nanos[number] = System.nanoTime() - began;
        }

        double median() {
            return IntStream.range(0, nanos.length)
                    .mapToDouble(i -> nanos[i] / 1e6)
                    .sorted()
                    .skip(nanos.length / 2)
                    .findFirst()
                    .orElseThrow();
        }
    }

    Beside(MeasuredDesk full, MeasuredDesk empty, int cases) {
        this.full = Side.of(full, cases);
        this.empty = Side.of(empty, cases);
    }

    /** Fails if it costs more at the full desk; times tell something only while nothing else takes the processors. */
    void costsTheSame(String what, Consumer<WholeComplaint> deed) {
        full.desk.countAnew();
        empty.desk.countAnew();
        for (int i = 0; i < full.cases.size(); i++) {
            List<Side> turn = i % 2 == 0 ? List.of(full, empty) : List.of(empty, full);
            int number = i;
            turn.forEach(side -> side.does(number, deed));
        }
        int many = full.cases.size();
        double statements =
                ratio(what + ", statements", full.desk.statementsOfWork() / many, empty.desk.statementsOfWork() / many);
        double blocks = ratio(what + ", blocks", full.desk.blocks() / many, empty.desk.blocks() / many);
        double time = ratio(what + ", ms (median)", full.median(), empty.median());
        assertThat(statements).as(what + ", statements").isLessThan(Limits.STATEMENTS_OF_FULL);
        assertThat(blocks).as(what + ", blocks").isLessThan(Limits.BLOCKS_OF_FULL);
        Duration second = Duration.ofSeconds(1);
        if (Patience.of(second).equals(second)) {
            assertThat(time).as(what + ", time").isLessThan(Limits.TIME_OF_FULL);
        }
    }

    private static double ratio(String what, double inFull, double inEmpty) {
        System.out.printf("| %s | %.1f | %.1f | %.2f |%n", what, inFull, inEmpty, inFull / inEmpty);
        return inFull / inEmpty;
    }
}
