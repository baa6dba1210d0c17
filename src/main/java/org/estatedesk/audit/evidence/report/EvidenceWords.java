package org.estatedesk.audit.evidence.report;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What an evidence pack says in words, in the desk's language and zone. */
@Component
public class EvidenceWords {

    /** Where the words of the pack stand. */
    static final String BUNDLE = "messages/audit-evidence";

    private final Locale locale;
    private final DeskTime time;
    private final Texts own;
    private final Texts journal;
    private final Texts ledger;

    EvidenceWords(DeskTime time, @Value("${estatedesk.language:en}") String language) {
        this.time = time;
        this.locale = Locale.forLanguageTag(language);
        this.own = Texts.of(BUNDLE, language);
        this.journal = Texts.of("messages/cases", language);
        this.ledger = Texts.of("messages/promises", language);
    }

    /** The desk's language. */
    public Locale locale() {
        return locale;
    }

    /** A sentence with its fields. */
    public String say(String key, Map<String, ?> fields) {
        return own.say(key, fields);
    }

    /** A sentence without fields. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** A kind of entry of the journal. */
    String kind(String name) {
        return journal.has("kind." + name) ? say(journal, "kind." + name) : name;
    }

    /** A reason of the short list why a promise was not kept. */
    String lateReason(String code) {
        return ledger.has("late." + code) ? say(ledger, "late." + code) : code;
    }

    /** A moment in the desk's zone; none is empty. */
    String moment(@Nullable Instant moment) {
        return moment == null ? "" : time.readable(moment);
    }

    /** Such as "1 d 2 h"; seconds only of what is shorter than a minute. */
    String length(Duration length) {
        if (length.compareTo(Duration.ofMinutes(1)) < 0) {
            return part("seconds", length.toSeconds());
        }
        StringBuilder said = new StringBuilder();
        append(said, "days", length.toDays());
        append(said, "hours", length.toHoursPart());
        append(said, "minutes", length.toMinutesPart());
        return said.toString();
    }

    private void append(StringBuilder said, String unit, long n) {
        if (n > 0) {
            said.append(said.isEmpty() ? "" : " ").append(part(unit, n));
        }
    }

    private String part(String unit, long n) {
        return ledger.say("length." + unit, Map.of("n", n));
    }

    private static String say(Texts words, String key) {
        return words.say(key);
    }
}
