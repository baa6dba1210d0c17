package org.estatedesk.cases;

import java.util.Map;
import org.estatedesk.platform.Refusal;
import org.springframework.http.HttpStatus;

/** Answers 404 to a question about a case that is not there. */
public final class UnknownCase extends Refusal {

    public UnknownCase(String caseNumber) {
        super(HttpStatus.NOT_FOUND, "messages/cases", "case.unknown", Map.of("number", caseNumber));
    }
}
