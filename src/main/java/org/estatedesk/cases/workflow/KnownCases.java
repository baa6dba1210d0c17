package org.estatedesk.cases.workflow;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.Journal.Line;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.platform.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the listeners share: the case a process works on, and a line in its journal in the desk's language. */
@Component
public class KnownCases {

    private final Cases cases;
    private final Journal journal;
    private final Texts texts;

    KnownCases(Cases cases, Journal journal, @Value("${estatedesk.language:en}") String language) {
        this.cases = cases;
        this.journal = journal;
        this.texts = Texts.of("messages/cases", language);
    }

    /** Empty for a process whose business key is not a case number: it is none of our business. */
    public Optional<ServiceCase> of(DelegateExecution execution) {
        return byNumber(execution.getProcessBusinessKey());
    }

    /** Empty if that is not the number of a case. */
    public Optional<ServiceCase> byNumber(@Nullable String businessKey) {
        return cases.byNumber(businessKey);
    }

    /** Writes a line about the running step. */
    public void write(ServiceCase known, Kind kind, String key, Map<String, String> fields) {
        write(known, line(kind, key, fields, Map.of()));
    }

    /** Writes a line. */
    public void write(ServiceCase known, Line line) {
        journal.write(known.caseNumber(), line);
    }

    /** A line whose text stands under that key in the bundle. */
    public Line line(Kind kind, String key, Map<String, String> fields, Map<String, ?> details) {
        return new Line(kind, say(key, fields), details);
    }

    /** The same, with the reason of whoever did it. */
    public Line line(
            Kind kind, String key, Map<String, String> fields, Map<String, ?> details, @Nullable String reason) {
        return new Line(kind, because(say(key, fields), reason), details);
    }

    private String because(String text, @Nullable String reason) {
        return reason == null ? text : say("hand.because", Map.of("text", text, "reason", reason));
    }

    /** The text under that key in the bundle. */
    public String say(String key, Map<String, String> fields) {
        return texts.say(key, fields);
    }
}
