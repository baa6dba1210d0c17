package org.estatedesk.promises;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the promise ledger. */
@Service
@Transactional(readOnly = true)
public class Promises {

    private final PromiseRecords records;

    Promises(PromiseRecords records, MeterRegistry meters) {
        this.records = records;
        Gauge.builder("estatedesk.promises.late.open", records::countOpenLate).register(meters);
    }

    /** All promises given for a case, oldest first. */
    public List<Promise> of(String caseNumber) {
        return records.ofCase(caseNumber);
    }

    /** The promises given for a case that follow one with that number in the ledger, oldest first. */
    public List<Promise> after(String caseNumber, long id, int most) {
        return records.after(caseNumber, id, most);
    }

    /** When the next running promise to each of these cases is due, or was; cases without one are missing. */
    public Map<String, Instant> nextDue(Collection<String> caseNumbers) {
        return records.nextDue(caseNumbers);
    }

    /** How many promises of a case stand how; states without any are missing. */
    public Map<Promise.State, Long> tally(String caseNumber) {
        return records.tally(caseNumber);
    }

    /** All promises of one run of a drawing, with or without a case, oldest first. */
    public List<Promise> ofRun(String processInstanceId) {
        return records.ofRun(processInstanceId);
    }

    /** All promises given at one step in one run of a drawing, oldest first. */
    public List<Promise> ofStep(String processInstanceId, String stepId) {
        return records.ofStep(processInstanceId, stepId);
    }

    /** The promise with that number in the ledger. */
    public Optional<Promise> byId(long id) {
        return records.byId(id);
    }

    /** Late promises whose step somebody still has to complete, the longest overdue first. */
    public List<Promise> openLate() {
        return records.openLate();
    }

    /** The late promises of steps that this person completed without saying why, the newest first; a hundred at most. */
    public List<Promise> unexplained(String person) {
        return records.unexplained(person, 100);
    }

    /** How the due times of these promises were moved, oldest first. */
    public List<PromiseMove> movesOf(List<Promise> promises) {
        return promises.isEmpty()
                ? List.of()
                : records.moves(promises.stream().map(Promise::id).toList());
    }
}
