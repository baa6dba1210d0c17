package org.estatedesk.cases.verification;

import java.util.Map;
import org.estatedesk.platform.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says in the desk's language what a verification found. */
@Component
class Findings {

    private final Texts texts;

    Findings(@Value("${estatedesk.language:en}") String language) {
        this.texts = Texts.of("messages/cases", language);
    }

    /** One line about one broken journal. */
    String line(Break found) {
        String why = texts.say("proof." + found.reason());
        return texts.say(
                "proof.broken", Map.of("caseNumber", found.caseNumber(), "entryNo", found.entryNo(), "why", why));
    }

    /** One line about all. */
    String summary(Verdict verdict) {
        int broken = verdict.broken().size();
        Map<String, ?> counts = Map.of("cases", verdict.cases(), "entries", verdict.entries(), "broken", broken);
        return texts.say(broken == 0 ? "proof.intact" : "proof.not-intact", counts);
    }

    String unreadable() {
        return texts.say("proof.unreadable");
    }
}
