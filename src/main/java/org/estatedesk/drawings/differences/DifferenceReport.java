package org.estatedesk.drawings.differences;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A difference while it is being found. */
public final class DifferenceReport {

    private static final int NAMED = 5;

    private final List<Words> described = new ArrayList<>();
    private final Set<Words> sentences = new LinkedHashSet<>();
    private final Map<String, Difference.Change> elements = new LinkedHashMap<>();
    private final Set<String> places = new LinkedHashSet<>();

    public void say(Words sentence) {
        sentences.add(sentence);
    }

    /** Notes that the description of something changed; one sentence tells of all, after everything that matters more. */
    public void describe(Words subject) {
        described.add(subject);
    }

    /** Notes what happened to an element; what was noted first stays. */
    public void mark(String id, Difference.Change change) {
        elements.putIfAbsent(id, change);
    }

    /** Notes that a case at this element stands in the changed part. */
    public void touch(String place) {
        places.add(place);
    }

    /** The details that only one version has, or that differ, in the order of their names. */
    public static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.removeIf(key -> Objects.equals(before.get(key), after.get(key)));
        return keys;
    }

    public boolean isEmpty() {
        return sentences.isEmpty() && elements.isEmpty();
    }

    public Difference difference() {
        descriptions().ifPresent(this::say);
        if (sentences.isEmpty() && !elements.isEmpty()) {
            say(Words.phrase("only.layout"));
        }
        return new Difference(
                List.copyOf(sentences), Collections.unmodifiableMap(elements), Collections.unmodifiableSet(places));
    }

    private Optional<Words> descriptions() {
        if (described.isEmpty()) {
            return Optional.empty();
        }
        if (described.size() <= NAMED) {
            return Optional.of(Words.phrase("descriptions", Words.list(described)));
        }
        Words more = Words.plain(String.valueOf(described.size() - NAMED));
        return Optional.of(Words.phrase("descriptions.more", Words.list(described.subList(0, NAMED)), more));
    }
}
