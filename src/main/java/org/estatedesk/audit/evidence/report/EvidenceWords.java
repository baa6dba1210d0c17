package org.estatedesk.audit.evidence.report;

import java.time.Duration;
import java.time.Instant;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.estatedesk.audit.file.values.RuleRows.Renumbered;
import org.estatedesk.cases.verification.JournalProof.Broken;
import org.estatedesk.languages.ReaderWords;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.LengthOfTime;
import org.estatedesk.platform.Texts;
import org.estatedesk.platform.languages.ReaderLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What an evidence pack says in words: in the language of whoever takes it along, or in the desk's for whoever names none,
 * and in the desk's zone.
 */
@Component
public class EvidenceWords {

    /** Where the words of the pack stand. */
    static final String BUNDLE = "messages/audit-evidence";

    private static final String LEDGER = "messages/promises";

    private final DeskTime time;
    private final ReaderWords shipped;
    private final Locale desk;

    EvidenceWords(DeskTime time, ReaderWords shipped, @Value("${estatedesk.language:en}") String language) {
        this.time = time;
        this.shipped = shipped;
        this.desk = Locale.forLanguageTag(language);
    }

    /** The reader's language. */
    public Locale locale() {
        return ReaderLanguage.named().orElse(desk);
    }

    /** A sentence with its fields. */
    public String say(String key, Map<String, ?> fields) {
        return Texts.of(BUNDLE, locale()).say(key, fields);
    }

    /** A sentence without fields. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /** A name or an explanation as it is drawn; what a manager wrote himself stays. */
    public String drawn(@Nullable String sentence) {
        return sentence == null ? "" : shipped.sentence(sentence, locale());
    }

    /** A line of the journal; what a person wrote stays. */
    public String line(String written) {
        return shipped.line(written, locale());
    }

    /** Why something is due then. */
    String due(String explanation) {
        return shipped.due(explanation, locale());
    }

    /** What is called so by a key. */
    String field(String key) {
        return shipped.field(key, locale());
    }

    /** What stands under a key, where that is a code. */
    String value(String key, String value) {
        return shipped.value(key, value, locale());
    }

    /** A person by name and by the id as it is kept, since names change, or the desk itself. */
    public String person(String id) {
        String name = shipped.person(id);
        return id.equals(PeopleNames.SYSTEM) ? say("who.system") : name.equals(id) ? id : name + " (" + id + ")";
    }

    /** Groups by their names. */
    String groups(Collection<String> keys) {
        return keys.stream().map(key -> shipped.group(key, locale())).collect(Collectors.joining(say("comma")));
    }

    /** A kind of entry of the journal. */
    public String kind(String name) {
        return Texts.of("messages/cases", locale()).label("kind." + name, name);
    }

    /** What is wrong with a journal. */
    public String broken(String caseNumber, Broken found) {
        Texts journal = Texts.of("messages/cases", locale());
        Map<String, ?> fields = Map.of(
                "caseNumber", caseNumber, "entryNo", found.entryNo(), "why", journal.say("proof." + found.reason()));
        return journal.say("proof.broken", fields);
    }

    /** The row of a rule that the journal numbered otherwise. */
    String row(Renumbered rule) {
        return say("decision.row", Map.of("row", rule.row(), "written", rule.written()));
    }

    /** How something was sent. */
    String channel(String code) {
        return Texts.of("messages/fields", locale()).label("value." + code, code);
    }

    /** A reason of the short list why a promise was not kept. */
    String lateReason(String code) {
        return Texts.of(LEDGER, locale()).label("late." + code, code);
    }

    /** A moment in the desk's zone; none is empty. */
    public String moment(@Nullable Instant moment) {
        return moment == null ? "" : time.readable(moment);
    }

    /** In whose time all moments are told. */
    String zone(Instant now) {
        return say(
                "times",
                Map.of(
                        "zone", time.zone().getDisplayName(TextStyle.FULL, locale()),
                        "offset", time.zone().getRules().getOffset(now).getId()));
    }

    /** Such as "1 d 2 h"; seconds only of what is shorter than a minute. */
    String length(Duration length) {
        boolean brief = length.compareTo(Duration.ofMinutes(1)) < 0;
        return new LengthOfTime(Texts.of(LEDGER, locale()))
                .inDays(length.truncatedTo(brief ? ChronoUnit.SECONDS : ChronoUnit.MINUTES));
    }
}
