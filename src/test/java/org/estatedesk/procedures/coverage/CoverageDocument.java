package org.estatedesk.procedures.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes {@code docs/coverage.md}. */
record CoverageDocument(Keepers keepers, Map<String, String> reasons) {

    private static final String INTRODUCTION = """
            # Which requirement is kept by what

            Each clause that the manuals ask for, and what says of itself that it keeps it: the documentation of a drawn element, a form,
            a table, a class. Written by `mvn test -Dtest=CoverageTest -Dcoverage.write=true`; without the setting the test fails as soon
            as the page is out of date, something names a requirement that there is not, or a clause about calls is neither kept nor
            explained. **–**: nothing keeps it yet. That something names a clause is a claim; the tests of that something prove it.

            """;

    String of(List<Requirement> all) {
        Map<String, List<Requirement>> kinds =
                all.stream().collect(groupingBy(Requirement::kind, LinkedHashMap::new, Collectors.toList()));
        return INTRODUCTION
                + "| | kept | with a reason why not | not yet |\n|---|---|---|---|\n"
                + kinds.entrySet().stream().map(this::count).collect(joining())
                + kinds.entrySet().stream().map(this::table).collect(joining());
    }

    private String count(Map.Entry<String, List<Requirement>> kind) {
        long kept = kind.getValue().stream().filter(this::isKept).count();
        long explained = kind.getValue().stream()
                .filter(one -> reasons.containsKey(one.id()))
                .count();
        return "| %s | %d | %d | %d |%n"
                .formatted(kind.getKey(), kept, explained, kind.getValue().size() - kept - explained);
    }

    private boolean isKept(Requirement requirement) {
        return !keepers.of(requirement.id()).isEmpty();
    }

    private String table(Map.Entry<String, List<Requirement>> kind) {
        return "\n## %s\n\n| | clause | asks for | kept by |\n|---|---|---|---|\n".formatted(kind.getKey())
                + kind.getValue().stream().map(this::row).collect(joining());
    }

    private String row(Requirement one) {
        String by = isKept(one) ? String.join("; ", keepers.of(one.id())) : reasons.getOrDefault(one.id(), "–");
        return "| %s | %s | %s | %s |%n".formatted(one.id(), one.clause(), one.text(), by);
    }
}
