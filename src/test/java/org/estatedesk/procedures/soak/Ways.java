package org.estatedesk.procedures.soak;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The ways that runs took, by the nodes that they led to. Runs that follow the way to a rare node for a while come to
 * nodes that chance alone seldom reaches, as the corpus of a coverage-guided fuzzer does.
 */
final class Ways {

    private static final int RARE = 10;

    private final Map<String, List<Deed>> latest = new TreeMap<>();
    private final Map<String, Integer> entered = new TreeMap<>();

    /** A run has ended. */
    synchronized void led(List<Deed> way, Collection<String> nodes) {
        for (String node : nodes) {
            latest.put(node, List.copyOf(way));
            entered.merge(node, 1, Integer::sum);
        }
    }

    /** A way to one of the nodes that the fewest runs have entered: every other time all of it, or its beginning. */
    synchronized List<Deed> towardsRare(Random random) {
        List<String> rare = rarest(RARE);
        if (rare.isEmpty()) {
            return List.of();
        }
        List<Deed> way = latest.get(rare.get(random.nextInt(rare.size())));
        return random.nextBoolean() ? way : way.subList(0, random.nextInt(way.size() + 1));
    }

    /** The nodes that the fewest runs have entered, with how many. */
    synchronized String rare() {
        return rarest(RARE).stream().map(node -> node + " " + entered.get(node)).collect(Collectors.joining(", "));
    }

    private List<String> rarest(int most) {
        return entered.keySet().stream()
                .sorted(Comparator.comparing(entered::get))
                .limit(most)
                .toList();
    }
}
