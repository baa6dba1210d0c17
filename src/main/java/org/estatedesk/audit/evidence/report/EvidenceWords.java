package org.estatedesk.audit.evidence.report;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.estatedesk.audit.file.values.RuleRows.Renumbered;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.LengthOfTime;
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
    private final LengthOfTime lengths;

    EvidenceWords(DeskTime time, @Value("${estatedesk.language:en}") String language) {
        this.time = time;
        this.locale = Locale.forLanguageTag(language);
        this.own = Texts.of(BUNDLE, language);
        this.journal = Texts.of("messages/cases", language);
        this.ledger = Texts.of("messages/promises", language);
        this.lengths = new LengthOfTime(ledger);
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
        return own.say(key);
    }

    /** A kind of entry of the journal. */
    public String kind(String name) {
        return journal.label("kind." + name, name);
    }

    /** The row of a rule that the journal numbered otherwise. */
    String row(Renumbered rule) {
        return say("decision.row", Map.of("row", rule.row(), "written", rule.written()));
    }

    /** A reason of the short list why a promise was not kept. */
    String lateReason(String code) {
        return ledger.label("late." + code, code);
    }

    /** A moment in the desk's zone; none is empty. */
    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : time.readable(moment);
    }

    /** Such as "1 d 2 h"; seconds only of what is shorter than a minute. */
    String length(Duration length) {
        boolean brief = length.compareTo(Duration.ofMinutes(1)) < 0;
        return lengths.inDays(length.truncatedTo(brief ? ChronoUnit.SECONDS : ChronoUnit.MINUTES));
    }
}
