package org.estatedesk.procedures.coverage;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which requirement is kept by what, as the drawings, forms, tables and classes say of themselves. */
class CoverageTest {

    private static final Path PAGE = Path.of("docs/coverage.md");

    /** What a call to the desk is about: each of these is kept, or it is said why not. */
    private static final Set<String> OF_CALLS = Set.of("HOT", "CON", "WKO", "FUP", "INC");

    private final List<Requirement> all = Requirement.all();
    private final Keepers keepers = new Keepers();
    private final Map<String, String> reasons =
            Requirement.lines("coverage/reasons.tsv").collect(toMap(cells -> cells[0], cells -> cells[1]));

    CoverageTest() throws IOException {}

    @Test
    void the_page_is_up_to_date() throws IOException {
        String page = new CoverageDocument(keepers, reasons).of(all);
        if (Boolean.getBoolean("coverage.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("Out of date: mvn test -Dtest=CoverageTest -Dcoverage.write=true")
                .content()
                .isEqualTo(page);
    }

    @Test
    void nothing_names_a_requirement_that_there_is_not() {
        Set<String> kinds = Set.copyOf(all.stream().map(Requirement::kind).toList());
        assertThat(keepers.named().stream().filter(id -> kinds.contains(id.substring(0, 3))))
                .isSubsetOf(all.stream().map(Requirement::id).toList());
    }

    @Test
    void what_a_call_may_need_is_kept_or_it_is_said_why_not() {
        assertThat(all.stream()
                        .filter(one -> OF_CALLS.contains(one.kind()))
                        .map(Requirement::id)
                        .filter(id -> keepers.of(id).isEmpty() && !reasons.containsKey(id)))
                .isEmpty();
    }

    @Test
    void no_reason_stands_where_something_keeps_it() {
        assertThat(reasons.keySet()).allSatisfy(id -> assertThat(keepers.of(id)).isEmpty());
    }
}
