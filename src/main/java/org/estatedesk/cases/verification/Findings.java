package org.estatedesk.cases.verification;

import java.util.Map;
import org.estatedesk.platform.Wording;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says in the desk's language what a verification found. */
@Component
class Findings {

    private final Wording wording;

    Findings(@Value("${estatedesk.language:en}") String language) {
        this.wording = Wording.of("messages/cases", language);
    }

    /** One line about one broken journal. */
    String line(Break found) {
        String why = wording.say("proof." + found.reason(), none -> null);
        return wording.say(
                "proof.broken", Map.of("caseNumber", found.caseNumber(), "entryNo", found.entryNo(), "why", why)::get);
    }

    /** One line about all. */
    String summary(Verdict verdict) {
        int broken = verdict.broken().size();
        Map<String, ?> counts = Map.of("cases", verdict.cases(), "entries", verdict.entries(), "broken", broken);
        return wording.say(broken == 0 ? "proof.intact" : "proof.not-intact", counts::get);
    }

    String unreadable() {
        return wording.say("proof.unreadable", none -> null);
    }
}
