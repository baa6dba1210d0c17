package org.estatedesk.procedures.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.estatedesk.forms.schema.Expressions;

/** Random cases of every procedure that ran to their end, for others who need some. */
public final class RandomCases {

    private RandomCases() {}

    /** Runs so many of each, over REST, and answers their numbers. */
    public static List<String> run(int ofEach, int port, Expressions expressions) throws InterruptedException {
        List<String> numbers = new ArrayList<>();
        for (Procedure procedure : Procedure.values()) {
            Soak soak = new Soak(procedure.subject, port, expressions, (person, path, form, valid) -> {});
            List<Throwable> failures = soak.run(1, ofEach);
            if (!failures.isEmpty()) {
                throw new AssertionError("A case did not end", failures.get(0));
            }
            numbers.addAll(Set.copyOf(soak.numbers()));
        }
        return numbers;
    }
}
