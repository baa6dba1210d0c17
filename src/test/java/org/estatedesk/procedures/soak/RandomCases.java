package org.estatedesk.procedures.soak;

import java.util.List;
import java.util.stream.Stream;
import org.estatedesk.forms.schema.Expressions;

/** Random cases that ran to their end, for others who need some. */
public final class RandomCases {

    private static final long TRIES = 20;

    private RandomCases() {}

    /** Runs so many of a procedure, over REST, and answers their numbers. */
    public static List<String> run(String key, int runs, int port, Expressions expressions)
            throws InterruptedException {
        Soak soak = soak(key, port, expressions);
        List<Throwable> failures = soak.run(1, runs);
        if (!failures.isEmpty()) {
            throw new AssertionError("A case did not end", failures.get(0));
        }
        return List.copyOf(soak.numbers());
    }

    /** The number of one that has ended, at a desk that fires timers itself: where both fire the same one, another case is tried. */
    public static String one(String key, int port, Expressions expressions) throws InterruptedException {
        Soak soak = soak(key, port, expressions);
        for (long seed = 1; soak.numbers().isEmpty(); seed++) {
            List<Throwable> failures = soak.run(seed, 1);
            if (seed == TRIES && !failures.isEmpty()) {
                throw new AssertionError("No case ended", failures.get(0));
            }
        }
        return soak.numbers().iterator().next();
    }

    private static Soak soak(String key, int port, Expressions expressions) {
        Procedure procedure = Stream.of(Procedure.values())
                .filter(known -> known.subject.key().equals(key))
                .findFirst()
                .orElseThrow();
        return new Soak(procedure.subject, port, expressions, (person, path, form, valid) -> {});
    }
}
