package org.estatedesk.drawings.differences.procedures;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.estatedesk.drawings.differences.TimerWords;
import org.estatedesk.drawings.differences.Words;
import org.estatedesk.drawings.differences.procedures.outline.Node;
import org.estatedesk.drawings.expressions.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The sentence for one changed detail of an element. */
final class PropertySentences {

    /** Whose old and new value say it all, each with how a value is spoken. */
    private static final Map<String, Function<String, Words>> SPOKEN = Map.ofEntries(
            Map.entry("candidateGroups", RecipientWords::groups),
            Map.entry("formRef", Words::plain),
            Map.entry("formKey", Words::plain),
            Map.entry("decisionRef", Words::plain),
            Map.entry("calledElement", Words::plain),
            Map.entry("delegateExpression", PropertySentences::block),
            Map.entry("historyTimeToLive", TimerWords::spoken),
            Map.entry("dueDate", TimerWords::spoken),
            Map.entry("followUpDate", TimerWords::spoken),
            Map.entry("priority", PropertySentences::value),
            Map.entry("message", Words::quoted),
            Map.entry("signal", Words::quoted),
            Map.entry("error", Words::quoted),
            Map.entry("escalation", Words::quoted),
            Map.entry("input.group", RecipientWords::groups),
            Map.entry("input.kind", Words::plain),
            Map.entry("input.channel", Words::plain),
            Map.entry("input.by", TimerWords::spoken));

    /** On or off: the bundle has a sentence for each. */
    private static final Set<String> SWITCHES = Set.of("cancelActivity", "isInterrupting", "isStartableInTasklist");

    private PropertySentences() {}

    /**
     * Says that a detail changed.
     *
     * @param before null where the earlier version does not have it; so is {@code after}
     */
    static Words of(String key, Words label, @Nullable String before, @Nullable String after) {
        Function<String, Words> spoken = SPOKEN.get(key);
        if (spoken != null) {
            return Words.phrase("detail." + key, label, say(spoken, key, before), say(spoken, key, after));
        }
        if (SWITCHES.contains(key)) {
            return Words.phrase("detail." + key + ("false".equals(after) ? ".off" : ".on"), label);
        }
        return Words.phrase("detail", label, Words.phrase("property." + key));
    }

    /** With the host's name, since a deadline's own rarely says of what. */
    static Words timer(ComparedProcedures pair, Node before, Node after) {
        Words earlier = time(before);
        Words now = time(after);
        Words name = pair.labels().brief(after.id());
        return after.host().isEmpty()
                ? Words.phrase("timer", pair.labels().full(after.id()), earlier, now)
                : Words.phrase("timer.of", name, pair.labels().full(after.host()), earlier, now);
    }

    private static Words time(Node node) {
        return node.detail("timer").map(TimerWords::spoken).orElseGet(() -> Words.phrase("none"));
    }

    private static Words say(Function<String, Words> spoken, String key, @Nullable String value) {
        return Optional.ofNullable(value).map(spoken).orElseGet(() -> Words.phrase("none." + key));
    }

    private static Words value(String written) {
        return written.startsWith("${") ? Words.phrase("computed") : Words.plain(written);
    }

    private static Words block(String written) {
        String name = written.replaceAll("^[$#]\\{\\s*|\\s*}$", "");
        return Vocabulary.BLOCKS.containsKey(name) ? Words.phrase("block." + name) : Words.plain(name);
    }
}
