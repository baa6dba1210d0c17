package org.estatedesk.audit.file;

import java.util.List;
import java.util.Optional;
import org.estatedesk.audit.Mask;
import org.estatedesk.cases.ServiceCase;

/**
 * A case that an auditor has opened.
 *
 * @param mask what every text and value of an answer goes through
 * @param runs its processes, oldest first
 */
public record OpenFile(ServiceCase about, Mask mask, List<Run> runs) {

    public String number() {
        return about.caseNumber();
    }

    /** The ids of all its processes. */
    public List<String> runIds() {
        return runs.stream().map(Run::id).toList();
    }

    /** The process that opened the case, if the engine's history still has it. */
    public Optional<Run> mainRun() {
        return runs.stream().filter(Run::main).findFirst();
    }

    /** The key of a process's drawing, or what was asked for if it is none of the case's. */
    public String procedure(String runId) {
        return runs.stream()
                .filter(run -> run.id().equals(runId))
                .map(Run::key)
                .findFirst()
                .orElse(runId);
    }
}
