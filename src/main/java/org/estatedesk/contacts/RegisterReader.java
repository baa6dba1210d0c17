package org.estatedesk.contacts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.estatedesk.audit.AuditAccess;
import org.estatedesk.audit.LookUps;
import org.estatedesk.drawings.DrawnLabels;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Role;
import org.estatedesk.platform.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The register as a reader may see it: whoever takes calls sees the own desks', supervisors see all, auditors all with masked
 * values until they say why (KNB-06). Whoever looks at more than the own contacts stands in the read log (KNB-07).
 */
@Component
class RegisterReader {

    private static final String LOOKED_UP = "contacts";
    private static final int FEWEST_LETTERS = 4;
    private static final int LONGEST_REASON = 500;

    private final Register register;
    private final AuditAccess audit;
    private final LookUps log;
    private final PeopleNames names;
    private final DrawnLabels labels;
    private final Caller caller;
    private final Roles roles;
    private final DeskTime time;

    RegisterReader(
            Register register,
            AuditAccess audit,
            LookUps log,
            PeopleNames names,
            DrawnLabels labels,
            Caller caller,
            Roles roles,
            DeskTime time) {
        this.register = register;
        this.audit = audit;
        this.log = log;
        this.names = names;
        this.labels = labels;
        this.caller = caller;
        this.roles = roles;
        this.time = time;
    }

    /**
     * Notes the question.
     *
     * @return whether the answer is to be masked
     * @throws org.estatedesk.platform.Refusal 422 if it is too long, 429 if the person asks too often
     */
    boolean asks(Wanted wanted) {
        caller.require(Role::readsContacts);
        Noted.check("wanted", wanted.isPossible());
        Map<String, String> noted = wanted.noted();
        boolean masks = isMasked();
        String reason = masks ? caller.reason().orElse("") : "";
        if (!reason.isEmpty()) {
            Noted.check("reason", isReason(reason));
            noted.put("reason", reason);
        }
        if (!wanted.isMine()) {
            log.looked(caller.id(), LOOKED_UP, noted);
        }
        return masks && reason.isEmpty();
    }

    private static boolean isReason(String reason) {
        return reason.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS
                && reason.length() <= LONGEST_REASON;
    }

    /** Whoever takes calls needs to call back; any other who audits or administers sees masked values. */
    private boolean isMasked() {
        return caller.may(Role::audits)
                && caller.groups().stream().noneMatch(roles.groupsWith(Role::takesCalls)::contains);
    }

    /** What fits, by the columns of the file. */
    List<Map<String, @Nullable Object>> read(Wanted wanted, boolean masked, int most) {
        List<Entry> found = register.find(wanted, !masked, most);
        Map<String, String> called =
                names.people(found.stream().map(Entry::takenBy).toList());
        return found.stream()
                .map(entry -> shown(entry, called.getOrDefault(entry.takenBy(), entry.takenBy())))
                .map(shown -> masked ? masked(shown) : shown)
                .toList();
    }

    /** By the names that {@code audit/personal-data.yaml} has. */
    @SuppressWarnings("unchecked")
    private Map<String, @Nullable Object> masked(Map<String, @Nullable Object> shown) {
        return (Map<String, @Nullable Object>)
                Objects.requireNonNull(audit.inLists().value(LOOKED_UP, shown));
    }

    private Map<String, @Nullable Object> shown(Entry entry, String takenBy) {
        Taken taken = entry.taken();
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        shown.put("id", entry.id());
        shown.put("at", time.iso(taken.beganAt()));
        shown.put("cameIn", taken.cameIn());
        shown.put("channel", taken.contact().channel());
        shown.put("customerName", taken.contact().customerName());
        shown.put("customerPhone", taken.contact().customerPhone());
        shown.put("unit", taken.contact().unit());
        shown.put("about", about(taken.contact().subject()));
        shown.put("step", taken.step());
        shown.put("rings", taken.call().rings());
        shown.put("seconds", taken.call().seconds());
        shown.put("takenBy", takenBy);
        shown.put("caseNumber", taken.caseNumber());
        return shown;
    }

    /** What the form calls the subject; words that somebody typed are shown as they are. */
    private @Nullable String about(@Nullable String subject) {
        return subject == null ? null : labels.choice("subject", subject).orElse(subject);
    }
}
