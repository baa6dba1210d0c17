package org.estatedesk.drawings.differences;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what changed its place in a list. */
public final class ListOrder {

    private ListOrder() {}

    /** The fewest of those in both lists that must move to get from one order to the other. */
    public static Set<String> moved(List<String> before, List<String> after) {
        List<String> common = after.stream().filter(before::contains).toList();
        Set<String> moved = new HashSet<>(common);
        longestInOrder(common, before).forEach(moved::remove);
        return moved;
    }

    /** The longest part of the list that keeps the earlier order. */
    private static List<String> longestInOrder(List<String> common, List<String> before) {
        List<List<String>> ending = new ArrayList<>();
        List<String> longest = List.of();
        for (String id : common) {
            List<String> best = List.of();
            for (List<String> run : ending) {
                boolean fits = before.indexOf(run.get(run.size() - 1)) < before.indexOf(id);
                best = fits && run.size() > best.size() ? run : best;
            }
            List<String> extended = new ArrayList<>(best);
            extended.add(id);
            ending.add(extended);
            longest = extended.size() > longest.size() ? extended : longest;
        }
        return longest;
    }
}
