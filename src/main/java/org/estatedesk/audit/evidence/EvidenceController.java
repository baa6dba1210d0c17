package org.estatedesk.audit.evidence;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.estatedesk.audit.AuditAccess;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.evidence.EvidencePacks.EvidencePack;
import org.estatedesk.cases.UnknownCase;
import org.estatedesk.platform.Caller;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The evidence pack of a case for auditors: one ZIP, written while it is being read. */
@RestController
class EvidenceController {

    private static final String ZIP = "application/zip";

    private final AuditAccess access;
    private final Caller caller;
    private final EvidencePacks packs;
    private final PackWriter writer;

    EvidenceController(AuditAccess access, Caller caller, EvidencePacks packs, PackWriter writer) {
        this.access = access;
        this.caller = caller;
        this.packs = packs;
        this.writer = writer;
    }

    @GetMapping("/desk/audit/cases/{number}/evidence")
    void evidence(@PathVariable String number, HttpServletResponse response) throws IOException {
        Mask mask = access.open(number, "evidence");
        // All that may fail comes before the first byte, so that a failure is never half a ZIP.
        EvidencePack pack = packs.of(number, mask, caller.id()).orElseThrow(() -> new UnknownCase(number));
        response.setContentType(ZIP);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(number + "-evidence.zip")
                        .build()
                        .toString());
        writer.write(pack, response.getOutputStream());
    }
}
