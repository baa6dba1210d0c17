package org.estatedesk.drawings.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * One step of {@code drawings/protected-steps.yaml}.
 *
 * @param step id of the element
 * @param name what people call it
 * @param requirement id in the requirements, such as {@code CMP-10}
 * @param deadline empty, {@code any}, or the longest that the requirement allows, such as {@code PT15M}
 * @param form id of the form that asks the questions as shipped
 * @param asks keys of fields that must be filled in
 * @param table key of the table that it asks
 * @param anotherPerson whether it is kept from the person who did certain other steps
 * @param reason why, in English; a part of a sentence
 * @param reasonZh the same in Chinese
 */
public record ProtectedStep(
        String step,
        String name,
        String requirement,
        @DefaultValue("") String deadline,
        @DefaultValue("") String form,
        @DefaultValue List<String> asks,
        @DefaultValue("") String table,
        boolean anotherPerson,
        String reason,
        String reasonZh) {

    public static final String ANY = "any";

    public boolean hasDeadline() {
        return !deadline.isEmpty();
    }

    /** The longest deadline that the requirement allows; empty where it names none. */
    public Optional<String> limit() {
        return Optional.of(deadline).filter(limit -> !limit.isEmpty() && !limit.equals(ANY));
    }

    /** What the two sentences of a rule are filled with, before anything of the rule's own. */
    public String[] details(String... own) {
        return Stream.concat(Stream.of(requirement, reason, reasonZh), Stream.of(own))
                .toArray(String[]::new);
    }
}
