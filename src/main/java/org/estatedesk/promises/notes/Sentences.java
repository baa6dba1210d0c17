package org.estatedesk.promises.notes;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.LengthOfTime;
import org.estatedesk.platform.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the ledger says in words, in the desk's language and zone. */
@Component
public class Sentences {

    private static final String BUNDLE = "messages/promises";
    private static final Duration WEEK = Duration.ofDays(6);

    private final DeskTime time;
    private final Texts texts;
    private final LengthOfTime lengths;
    private final DateTimeFormatter near;
    private final DateTimeFormatter far;

    Sentences(DeskTime time, @Value("${estatedesk.language:en}") String language) {
        this.time = time;
        this.texts = Texts.of(BUNDLE, language);
        this.lengths = new LengthOfTime(texts);
        Locale locale = Locale.forLanguageTag(language);
        near = DateTimeFormatter.ofPattern("EEE HH:mm", locale);
        far = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm", locale);
    }

    /** Such as "started Mon 19:50 + 15 min: due Mon 20:05". */
    public String wallClock(String clock, int round, Instant start, Instant due) {
        Map<String, Object> fields = Map.of(
                "start", moment(start, start, due),
                "due", moment(due, start, due),
                "time", length(Duration.between(start, due)),
                "round", round);
        return texts.say("wall-clock." + clock.toLowerCase(Locale.ROOT), fields);
    }

    /** Such as "moved by supervisor: due Mon 20:05". */
    public String moved(String who, Instant now, Instant due) {
        return say("moved", Map.of("who", who, "due", moment(due, now, due)));
    }

    /** Any sentence of the ledger. */
    public String say(String key, Map<String, Object> fields) {
        return texts.say(key, fields);
    }

    /** The words for the person whose request is answered; without a request, the desk's. */
    public Texts forReader() {
        return LocaleContextHolder.getLocaleContext() == null ? texts : Texts.ofReader(BUNDLE);
    }

    private String moment(Instant moment, Instant start, Instant due) {
        boolean soon = Duration.between(start, due).abs().compareTo(WEEK) <= 0;
        return (soon ? near : far).format(moment.atZone(time.zone()));
    }

    /** The ledger hears of a timer some milliseconds after the engine set it: those are not part of what was drawn. */
    private String length(Duration measured) {
        return lengths.inDays(Duration.ofSeconds(Math.round(measured.toMillis() / 1000.0)));
    }
}
