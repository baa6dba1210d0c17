package org.estatedesk.drawings.expressions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the expressions of a text use.
 *
 * @param paths variables with the properties read from them, such as {@code [classification, level]}
 * @param deadlineArguments the durations handed to the deadline's methods as they are written, such as {@code PT35M}
 * @param deadlineHours the hours of the day handed to them, such as {@code 18:00}
 */
public record Usage(Set<List<String>> paths, List<String> deadlineArguments, List<String> deadlineHours) {

    static Usage empty() {
        return new Usage(new LinkedHashSet<>(), new ArrayList<>(), new ArrayList<>());
    }

    public Set<String> variables() {
        return paths.stream().map(path -> path.get(0)).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
