package org.estatedesk.cases.verification;

import java.util.List;
import java.util.Map;
import org.estatedesk.cases.CaseReading;
import org.estatedesk.cases.CaseReading.Shown;
import org.estatedesk.cases.UnknownCase;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.Role;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Journals and their proof, for auditors and administrators. */
@RestController
@RequestMapping("/desk")
class JournalController {

    private final JournalVerifier verifier;
    private final CaseReading reading;
    private final Findings findings;
    private final Caller caller;
    private final JournalProofs proofs;

    JournalController(
            JournalVerifier verifier, CaseReading reading, Findings findings, Caller caller, JournalProofs proofs) {
        this.verifier = verifier;
        this.proofs = proofs;
        this.reading = reading;
        this.findings = findings;
        this.caller = caller;
    }

    /** What a verification found, and the same in words. */
    record Answer(boolean intact, long cases, long entries, String summary, List<Finding> broken) {}

    record Finding(String caseNumber, int entryNo, String reason, String text) {}

    @GetMapping("/cases/{number}/journal")
    Map<String, Object> export(@PathVariable String number) {
        caller.require(Role::audits);
        Shown shown = reading.open(number, "export");
        Export export = verifier.export(number);
        if (export == null) {
            throw new UnknownCase(number);
        }
        return export.json(shown);
    }

    @GetMapping("/cases/{number}/journal/verification")
    Answer verify(@PathVariable String number) {
        caller.require(Role::audits);
        Verdict verdict = verifier.verifyOne(number);
        if (verdict.cases() == 0) {
            throw new UnknownCase(number);
        }
        return answer(verdict);
    }

    @GetMapping("/journal/verification")
    Answer verifyAll() {
        caller.require(Role::audits);
        return answer(proofs.asked());
    }

    private Answer answer(Verdict verdict) {
        List<Finding> broken = verdict.broken().stream().map(this::finding).toList();
        return new Answer(verdict.intact(), verdict.cases(), verdict.entries(), findings.summary(verdict), broken);
    }

    private Finding finding(Break found) {
        return new Finding(found.caseNumber(), found.entryNo(), found.reason().name(), findings.line(found));
    }
}
