package org.estatedesk.audit.file.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estatedesk.audit.file.path.Outline.Flow;
import org.estatedesk.audit.file.path.Outline.Leaving;
import org.junit.jupiter.api.Test;

/** Small drawings: {@code a>b} is a flow from a to b; {@code ?} before a name makes it an exclusive gateway. */
class FlowsTakenTest {

    @Test
    void one_step_after_another_takes_the_flow_between_them() {
        assertThat(taken("a>b b>c", "a 0 1", "b 1 5", "c 5 -")).isEqualTo(Map.of("a>b", 1, "b>c", 1));
    }

    @Test
    void an_exclusive_gateway_takes_one_flow_each_time() {
        assertThat(taken("a>?x ?x>b ?x>c b>?x", "a 0 1", "?x 1 1", "b 1 2", "?x 2 2", "c 2 3"))
                .isEqualTo(Map.of("a>?x", 1, "?x>b", 1, "b>?x", 1, "?x>c", 1));
    }

    @Test
    void a_parallel_gateway_takes_all_and_joins_all() {
        assertThat(taken("f>a f>b a>j b>j j>z", "f 0 0", "a 0 2", "b 0 5", "j 2 5", "j 5 5", "z 5 -"))
                .isEqualTo(Map.of("f>a", 1, "f>b", 1, "a>j", 1, "b>j", 1, "j>z", 1));
    }

    @Test
    void what_an_inclusive_gateway_left_out_is_not_taken_later_by_something_else() {
        assertThat(taken("i>a i>b a>c c>b", "i 0 0", "a 0 1", "c 1 2", "b 2 3"))
                .isEqualTo(Map.of("i>a", 1, "a>c", 1, "c>b", 1));
    }

    @Test
    void a_loop_counts_each_round() {
        assertThat(taken("a>?x ?x>a ?x>z", "a 0 1", "?x 1 1", "a 1 1", "?x 1 1", "a 1 4", "?x 4 4", "z 4 4"))
                .isEqualTo(Map.of("a>?x", 3, "?x>a", 2, "?x>z", 1));
    }

    @Test
    void a_step_that_was_taken_away_is_not_left_by_its_own_flow() {
        assertThat(taken("a>z t>z", "a 0 3 cancelled", "t 3 3", "z 3 -")).isEqualTo(Map.of("t>z", 1));
    }

    @Test
    void nothing_is_taken_to_a_step_that_somebody_started_by_hand() {
        assertThat(taken("a>b b>c", "b 0 1", "c 1 2")).isEqualTo(Map.of("b>c", 1));
    }

    @Test
    void scopes_do_not_mix() {
        assertThat(taken("a>b", "a 0 1 in one", "b 1 2 in two")).isEmpty();
    }

    @Test
    void a_step_that_waited_for_its_turn_was_still_entered_by_its_flow() {
        assertThat(taken("a>b a>c", "a 0 1", "c 1 9", "b 500 -")).isEqualTo(Map.of("a>b", 1, "a>c", 1));
    }

    private static Map<String, Integer> taken(String drawing, String... visits) {
        FlowsTaken taken = new FlowsTaken(new Outline(
                Stream.of(drawing.split(" ")).map(FlowsTakenTest::flow).toList()));
        Stream.of(visits).map(FlowsTakenTest::visit).forEach(taken::add);
        return taken.counts().stream().collect(Collectors.toMap(PathView.Flow::id, PathView.Flow::count));
    }

    private static Flow flow(String drawn) {
        String[] ends = drawn.split(">");
        return new Flow(List.of(drawn), ends[0], ends[1], ends[0].startsWith("?") ? Leaving.ONE : Leaving.EACH);
    }

    /** Such as {@code a 0 1}: from second 0 to second 1. */
    private static Visit visit(String told) {
        List<String> words = List.of(told.split(" "));
        String scope = told.contains(" in ") ? words.get(words.size() - 1) : "process";
        Instant end = words.get(2).equals("-") ? null : Instant.ofEpochSecond(Long.parseLong(words.get(2)));
        Instant start = Instant.ofEpochSecond(Long.parseLong(words.get(1)));
        return new Visit(scope, words.get(0), start, end, told.contains("cancelled"));
    }
}
