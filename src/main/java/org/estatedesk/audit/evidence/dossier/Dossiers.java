package org.estatedesk.audit.evidence.dossier;

import java.util.List;
import java.util.Optional;
import org.estatedesk.cases.CaseReading.Shown;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.verification.JournalProof;
import org.estatedesk.cases.verification.JournalProof.Proven;
import org.estatedesk.notifications.Notifications;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Promises;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads dossiers. */
@Service
public class Dossiers {

    private final Cases cases;
    private final JournalProof journals;
    private final Promises promises;
    private final Notifications messages;
    private final UsedDrawings drawings;
    private final DeskTime time;

    Dossiers(
            Cases cases,
            JournalProof journals,
            Promises promises,
            Notifications messages,
            UsedDrawings drawings,
            DeskTime time) {
        this.cases = cases;
        this.journals = journals;
        this.promises = promises;
        this.messages = messages;
        this.drawings = drawings;
        this.time = time;
    }

    /**
     * The dossier of a case that the desk may be working on meanwhile; empty if there is no such case.
     *
     * @param shown what its reader may see
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ, propagation = Propagation.REQUIRES_NEW)
    public Optional<Dossier> of(String caseNumber, Shown shown) {
        return cases.byNumber(caseNumber)
                .flatMap(facts -> journals.of(caseNumber, shown).map(journal -> dossier(facts, journal)));
    }

    private Dossier dossier(ServiceCase facts, Proven journal) {
        List<Promise> given = promises.of(facts.caseNumber());
        return new Dossier(
                facts,
                journal,
                given,
                promises.movesOf(given),
                messages.of(facts.caseNumber()),
                drawings.of(journal, given),
                time.now());
    }
}
