package org.estatedesk.audit.evidence.dossier;

import java.time.Instant;
import java.util.List;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.verification.JournalProof.Proven;
import org.estatedesk.notifications.Notification;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.PromiseMove;

/**
 * Everything of one case that goes into its evidence, as it stood at one moment.
 *
 * @param journal as its reader may see it; all else is unmasked
 * @param moves how due times of its promises were moved
 */
public record Dossier(
        ServiceCase facts,
        Proven journal,
        List<Promise> promises,
        List<PromiseMove> moves,
        List<Notification> messages,
        List<UsedDrawing> drawings,
        Instant readAt) {

    public String number() {
        return facts.caseNumber();
    }

    /** The entries of its journal, in their order. */
    public List<MaskedEntry> entries() {
        return journal.entries().stream().map(MaskedEntry::new).toList();
    }
}
