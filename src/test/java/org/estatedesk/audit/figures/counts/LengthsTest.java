package org.estatedesk.audit.figures.counts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LengthsTest {

    /** As the exponent of a number of milliseconds. */
    private static final double FORTY_YEARS = 27.8;

    /** From a millisecond to forty years, as many short ones as long ones. */
    @Provide
    Arbitrary<List<Long>> visits() {
        return Arbitraries.doubles()
                .between(0, FORTY_YEARS)
                .ofScale(4)
                .map(Math::exp)
                .map(Math::round)
                .list()
                .ofMinSize(1)
                .ofMaxSize(60);
    }

    @Property(tries = 300)
    void theMedianIsWithinTwoPercentOfTheExactOne(@ForAll("visits") List<Long> visits) {
        long exact = visits.stream().sorted().toList().get((visits.size() - 1) / 2);
        assertThat(Lengths.of(visits).medianMillis()).isCloseTo(exact, within((long) (exact * 0.02)));
    }

    @Property(tries = 300)
    void daysAddUpToWhatAllTheirVisitsAreTogether(
            @ForAll("visits") List<Long> monday, @ForAll("visits") List<Long> tuesday) {
        Lengths sum = new Lengths();
        Stream.of(monday, tuesday).map(Lengths::of).forEach(day -> sum.add(boxed(day.slots()), boxed(day.counts())));
        Lengths together =
                Lengths.of(Stream.concat(monday.stream(), tuesday.stream()).toList());
        assertThat(sum.count()).isEqualTo(monday.size() + tuesday.size());
        assertThat(sum.medianMillis()).isEqualTo(together.medianMillis());
    }

    @Example
    void whatTheEngineDoesInNoTimeIsExact() {
        for (long millis = 0; millis < 100; millis++) {
            assertThat(Lengths.of(List.of(millis)).medianMillis()).isEqualTo(millis);
        }
    }

    @Example
    void aClockThatWasSetBackAndAnEndlessVisitHaveTheirPlaceToo() {
        assertThat(Lengths.of(List.of(-5L)).medianMillis()).isZero();
        assertThat(Lengths.of(List.of(Long.MAX_VALUE)).count()).isOne();
    }

    private static Integer[] boxed(int[] numbers) {
        return IntStream.of(numbers).boxed().toArray(Integer[]::new);
    }
}
