package org.estatedesk.promises;

import java.util.List;
import java.util.Optional;
import org.estatedesk.promises.meters.PromiseMeters;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the promise ledger. */
@Service
@Transactional(readOnly = true)
public class Promises {

    private final PromiseRecords records;
    private final PromiseMoves moves;

    Promises(PromiseRecords records, PromiseMoves moves, PromiseMeters meters) {
        this.records = records;
        this.moves = moves;
        meters.showOpenLate(records::countOpenLate);
    }

    /** All promises given for a case, oldest first. */
    public List<Promise> of(String caseNumber) {
        return records.findByCaseNumberOrderById(caseNumber);
    }

    /** All promises of one run of a drawing, with or without a case, oldest first. */
    public List<Promise> ofRun(String processInstanceId) {
        return records.findByRunProcessInstanceIdOrderById(processInstanceId);
    }

    /** All promises given at one step in one run of a drawing, oldest first. */
    public List<Promise> ofStep(String processInstanceId, String stepId) {
        return records.findByRunProcessInstanceIdAndDrawnStepIdOrderById(processInstanceId, stepId);
    }

    /** The promise with that number in the ledger. */
    public Optional<Promise> byId(long id) {
        return records.findById(id);
    }

    /** Late promises whose step somebody still has to complete, the longest overdue first. */
    public List<Promise> openLate() {
        return records.openLate();
    }

    /** How many late promises have a step that somebody still has to complete. */
    public long countOpenLate() {
        return records.countOpenLate();
    }

    /** How the due times of these promises were moved, oldest first. */
    public List<PromiseMove> movesOf(List<Promise> promises) {
        return promises.isEmpty()
                ? List.of()
                : moves.findByPromiseIdInOrderById(
                        promises.stream().map(Promise::id).toList());
    }
}
