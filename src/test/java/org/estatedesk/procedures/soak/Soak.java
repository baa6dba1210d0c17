package org.estatedesk.procedures.soak;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.estatedesk.forms.schema.Expressions;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.support.RestPerson;

/**
 * Many random runs of one procedure by several people at once.
 *
 * @param port where the desk serves
 * @param visitor hears of each step
 * @param rarities of the steps and timers that the runs chose
 * @param ways that the runs took
 * @param numbers of the cases that ended
 */
public record Soak(
        Subject subject,
        int port,
        Expressions expressions,
        Visitor visitor,
        Rarities rarities,
        Ways ways,
        Set<String> numbers) {

    private static final int DRIVERS = 4;

    /** Hears of each step before it is completed. */
    public interface Visitor {
        void at(RestPerson person, String submitPath, FormSchema form, ObjectNode valid);
    }

    /** Runs that have not begun. */
    public Soak(Subject subject, int port, Expressions expressions, Visitor visitor) {
        this(subject, port, expressions, visitor, new Rarities(), new Ways(), ConcurrentHashMap.newKeySet());
    }

    /** Runs cases with the seeds from this one on, each to its end, and answers what went wrong. */
    public List<Throwable> run(long firstSeed, int runs) throws InterruptedException {
        ExecutorService drivers = Executors.newFixedThreadPool(DRIVERS);
        List<Throwable> failures = new CopyOnWriteArrayList<>();
        LongStream.range(firstSeed, firstSeed + runs)
                .forEach(seed -> drivers.execute(() -> {
                    try {
                        new RandomCase(this, seed).run();
                    } catch (AssertionError | RuntimeException e) {
                        failures.add(e);
                    }
                }));
        drivers.shutdown();
        if (!drivers.awaitTermination(1, TimeUnit.HOURS)) {
            throw new AssertionError("The runs do not end.");
        }
        return failures;
    }
}
