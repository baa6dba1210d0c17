package org.estatedesk.cases.workflow;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.Wording;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the listeners share: the case a process works on, and a line in its journal in the desk's language. */
@Component
class KnownCases {

    private final Cases cases;
    private final Journal journal;
    private final Wording wording;

    KnownCases(Cases cases, Journal journal, @Value("${estatedesk.language:en}") String language) {
        this.cases = cases;
        this.journal = journal;
        this.wording = Wording.of("messages/cases", language);
    }

    /** Empty for a process whose business key is not a case number: it is none of our business. */
    Optional<ServiceCase> of(DelegateExecution execution) {
        return cases.byNumber(execution.getProcessBusinessKey());
    }

    void write(ServiceCase known, Kind kind, String key, Map<String, String> fields) {
        journal.write(known.caseNumber(), kind, wording.say(key, fields::get));
    }
}
