package org.estatedesk.cases.verification;

import java.util.Map;
import org.estatedesk.platform.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what a verification found: to whoever asks in his language, else in the desk's. */
@Component
class Findings {

    private static final String BUNDLE = "messages/cases";

    private final Texts desk;

    Findings(@Value("${estatedesk.language:en}") String language) {
        this.desk = Texts.of(BUNDLE, language);
    }

    private Texts texts() {
        return LocaleContextHolder.getLocaleContext() == null ? desk : Texts.ofReader(BUNDLE);
    }

    /** One line about one broken journal. */
    String line(Break found) {
        String why = texts().say("proof." + found.reason());
        return texts().say(
                        "proof.broken",
                        Map.of("caseNumber", found.caseNumber(), "entryNo", found.entryNo(), "why", why));
    }

    /** One line about all. */
    String summary(Verdict verdict) {
        int broken = verdict.broken().size();
        Map<String, ?> counts = Map.of("cases", verdict.cases(), "entries", verdict.entries(), "broken", broken);
        return texts().say(broken == 0 ? "proof.intact" : "proof.not-intact", counts);
    }

    String unreadable() {
        return texts().say("proof.unreadable");
    }
}
