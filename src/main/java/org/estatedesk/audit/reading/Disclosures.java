package org.estatedesk.audit.reading;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.estatedesk.audit.AuditAccess;
import org.estatedesk.cases.Journal;
import org.estatedesk.cases.JournalEntry.Kind;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows one person the personal data of one case for a while, and writes down why: in the journal and the read log. */
@Service
class Disclosures {

    private final ReadLog log;
    private final Journal journal;
    private final DeskTime time;
    private final Texts texts;

    Disclosures(ReadLog log, Journal journal, DeskTime time, @Value("${estatedesk.language:en}") String language) {
        this.log = log;
        this.journal = journal;
        this.time = time;
        this.texts = Texts.of(AuditAccess.BUNDLE, language);
    }

    /** @return until when */
    @Transactional
    Instant disclose(String person, String caseNumber, String reason) {
        Instant until = log.disclosed(person, caseNumber, reason);
        Map<String, String> fields = Map.of("person", person, "reason", reason, "until", time.readable(until));
        journal.write(caseNumber, new Journal.Line(Kind.DISCLOSED, texts.say("disclosed", fields), fields));
        return until;
    }

    Optional<Instant> inForce(String person, String caseNumber) {
        return log.disclosedUntil(person, caseNumber);
    }
}
