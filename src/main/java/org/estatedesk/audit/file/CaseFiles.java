package org.estatedesk.audit.file;

import java.util.Map;
import org.estatedesk.audit.AuditAccess;
import org.estatedesk.audit.Mask;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.cases.UnknownCase;
import org.estatedesk.platform.Refusal;
import org.estatedesk.platform.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Opens cases for auditors. */
@Component
public class CaseFiles {

    private static final String BUNDLE = "messages/audit-file";

    /** What case files say themselves, in the reader's language. */
    public static final Texts TEXTS = Texts.ofReader(BUNDLE);

    private final AuditAccess access;
    private final Cases cases;
    private final CaseRuns runs;

    CaseFiles(AuditAccess access, Cases cases, CaseRuns runs) {
        this.access = access;
        this.cases = cases;
        this.runs = runs;
    }

    /**
     * Opens one part of a case, which the read log notes.
     *
     * @throws ResponseStatusException 401 or 403 for those who may not, 404 if there is no such case
     */
    public OpenFile open(String number, String part) {
        Mask mask = access.open(number, part);
        ServiceCase about = cases.byNumber(number).orElseThrow(() -> new UnknownCase(number));
        return new OpenFile(about, mask, runs.of(about));
    }

    /** The same for one of its processes: nobody reads the process of another case under this one's number. */
    public Run run(OpenFile file, String runId) {
        return file.runs().stream()
                .filter(run -> run.id().equals(runId))
                .findFirst()
                .orElseThrow(() -> missing("missing.process", "number", file.number()));
    }

    /** The refusal 404 with a sentence of {@code messages/audit-file}. */
    public ResponseStatusException missing(String key, String field, String value) {
        return new Refusal(HttpStatus.NOT_FOUND, BUNDLE, key, Map.of(field, value));
    }
}
