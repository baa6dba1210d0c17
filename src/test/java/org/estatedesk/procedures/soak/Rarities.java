package org.estatedesk.procedures.soak;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/** Chooses at random, but more often what no run or few runs have chosen: two hundred runs must enter every node. */
final class Rarities {

    private final Map<String, Integer> chosen = new ConcurrentHashMap<>();

    /**
     * One of several steps or timers.
     *
     * @param name the member that tells one kind from another
     */
    JsonNode one(List<JsonNode> several, String name, Random random) {
        JsonNode one = random.nextInt(3) == 0
                ? several.get(random.nextInt(several.size()))
                : several.stream()
                        .min(Comparator.comparingInt(
                                each -> chosen.getOrDefault(each.path(name).asText(), 0)))
                        .orElseThrow();
        chosen.merge(one.path(name).asText(), 1, Integer::sum);
        return one;
    }

    /** Whether one of these was never chosen. */
    boolean anyNew(List<JsonNode> several, String name) {
        return several.stream()
                .anyMatch(each -> !chosen.containsKey(each.path(name).asText()));
    }

    /** How often anything was chosen. */
    int total() {
        return chosen.values().stream().mapToInt(Integer::intValue).sum();
    }
}
