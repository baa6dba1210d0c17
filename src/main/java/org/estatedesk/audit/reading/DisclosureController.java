package org.estatedesk.audit.reading;

import java.util.Map;
import org.estatedesk.audit.AuditAccess;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Asks to see the personal data of a case, for a reason (KNB-06). */
@RestController
@RequestMapping("/desk/audit/cases/{number}/disclosure")
class DisclosureController {

    private static final int FEWEST_LETTERS = 4;
    private static final int LONGEST = 500;

    record Wish(@Nullable String reason) {}

    /** @param until ISO date and time with the desk's offset; null while personal data is masked */
    record InForce(@Nullable String until) {}

    private final DeskAuditAccess access;
    private final Disclosures disclosures;
    private final Caller caller;
    private final DeskTime time;

    DisclosureController(DeskAuditAccess access, Disclosures disclosures, Caller caller, DeskTime time) {
        this.access = access;
        this.disclosures = disclosures;
        this.caller = caller;
        this.time = time;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    InForce disclose(@PathVariable String number, @RequestBody Wish wish) {
        access.requireAuditor();
        access.known(number);
        String reason = wish.reason() == null ? "" : wish.reason().strip();
        if (reason.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
            throw unfit("disclosure.reason");
        }
        if (reason.length() > LONGEST) {
            throw unfit("disclosure.long");
        }
        return new InForce(time.iso(disclosures.disclose(caller.id(), number, reason)));
    }

    @GetMapping
    InForce inForce(@PathVariable String number) {
        access.requireAuditor();
        access.known(number);
        return new InForce(
                disclosures.inForce(caller.id(), number).map(time::iso).orElse(null));
    }

    private static Refusal unfit(String sentence) {
        return new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, AuditAccess.BUNDLE, sentence, Map.of("longest", LONGEST));
    }
}
