package org.estatedesk.procedures.soak;

import java.util.List;
import java.util.stream.Stream;
import org.estatedesk.forms.schema.Expressions;

/** Random cases that ran to their end, for others who need some. */
public final class RandomCases {

    private RandomCases() {}

    /** Runs so many of a procedure, over REST, and answers their numbers. */
    public static List<String> run(String key, int runs, int port, Expressions expressions)
            throws InterruptedException {
        Procedure procedure = Stream.of(Procedure.values())
                .filter(known -> known.subject.key().equals(key))
                .findFirst()
                .orElseThrow();
        Soak soak = new Soak(procedure.subject, port, expressions, (person, path, form, valid) -> {});
        List<Throwable> failures = soak.run(1, runs);
        if (!failures.isEmpty()) {
            throw new AssertionError("A case did not end", failures.get(0));
        }
        return List.copyOf(soak.numbers());
    }
}
