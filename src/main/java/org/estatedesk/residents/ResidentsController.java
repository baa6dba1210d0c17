package org.estatedesk.residents;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.estatedesk.audit.AuditAccess;
import org.estatedesk.audit.LookUps;
import org.estatedesk.cases.units.UnitKey;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.Caller;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Refusal;
import org.estatedesk.platform.Role;
import org.estatedesk.platform.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who is meant by a telephone, a unit or a name: told to whoever takes calls, keeps the directory or audits. Each question
 * stands in the read log (KNB-07); auditors see masked values until they say why (KNB-06).
 */
@RestController
@RequestMapping("/desk/residents")
class ResidentsController {

    static final String LOOKED_UP = "residents";

    private static final int LONGEST = 200;
    private static final int LONGEST_REASON = 500;
    private static final int FEWEST_LETTERS = 4;
    private static final int MOST = 20;
    private static final int MOST_CHANGES = 50;

    /**
     * Who was found.
     *
     * @param people by the columns of the file, with {@code id} and {@code version}
     * @param more whether there are others who fit
     * @param masked whether personal data is hidden
     * @param mayKeep whether the person may change what is known
     */
    record Found(List<Map<String, @Nullable Object>> people, boolean more, boolean masked, boolean mayKeep) {}

    /** A change, as readers see it. */
    record Changed(
            String at,
            String person,
            String source,
            @Nullable Object before,
            @Nullable Object after) {}

    private final Residents residents;
    private final AuditAccess audit;
    private final LookUps log;
    private final PeopleNames names;
    private final Caller caller;
    private final Roles roles;
    private final DeskTime time;

    ResidentsController(
            Residents residents,
            AuditAccess audit,
            LookUps log,
            PeopleNames names,
            Caller caller,
            Roles roles,
            DeskTime time) {
        this.residents = residents;
        this.audit = audit;
        this.log = log;
        this.names = names;
        this.caller = caller;
        this.roles = roles;
        this.time = time;
    }

    /**
     * Those who may be meant, who still live there first.
     *
     * @throws Refusal with status 422 if it is too long, 429 if the person asks too often
     */
    @GetMapping
    Found find(@RequestParam(defaultValue = "") String q) {
        boolean masked = lookUp("q", q);
        List<Resident> found = asked(q).isEmpty() ? List.of() : residents.find(asked(q), !masked, MOST + 1);
        return new Found(
                found.stream().limit(MOST).map(one -> shown(one, masked)).toList(),
                found.size() > MOST,
                masked,
                caller.may(Role::keepsResidents));
    }

    /** The last changes of a unit, the newest first. */
    @GetMapping("/changes")
    List<Changed> changes(@RequestParam String unit) {
        boolean masked = lookUp("unit", unit);
        UnitKey key = UnitKey.of(asked(unit));
        List<ResidentHistory.Change> changes = key == null ? List.of() : residents.changes(key.value(), MOST_CHANGES);
        Map<String, String> called = names.people(
                changes.stream().map(ResidentHistory.Change::person).toList());
        return changes.stream()
                .map(change -> new Changed(
                        time.iso(change.at()),
                        called.getOrDefault(change.person(), change.person()),
                        change.source().name(),
                        change.before() == null ? null : shown(change.before(), masked),
                        change.after() == null ? null : shown(change.after(), masked)))
                .toList();
    }

    /** Notes the question. @return whether the answer is to be masked */
    private boolean lookUp(String kind, String typed) {
        caller.require(Role::readsResidents);
        String asked = asked(typed);
        if (asked.length() > LONGEST) {
            throw refused("residents.long", LONGEST);
        }
        boolean masks = isMasked();
        Map<String, String> noted = new TreeMap<>(Map.of(kind, asked));
        String reason = caller.reason().orElse("");
        if (masks && !reason.isEmpty()) {
            noted.put("reason", checked(reason));
        }
        if (!asked.isEmpty()) {
            log.looked(caller.id(), LOOKED_UP, noted);
        }
        return masks && reason.isEmpty();
    }

    private static String checked(String reason) {
        if (reason.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS
                || reason.length() > LONGEST_REASON) {
            throw refused("residents.reason", LONGEST_REASON);
        }
        return reason;
    }

    /** Whoever takes calls needs to call back; any other who audits or administers sees masked values. */
    private boolean isMasked() {
        return caller.may(Role::audits)
                && caller.groups().stream().noneMatch(roles.groupsWith(Role::takesCalls)::contains);
    }

    private Map<String, @Nullable Object> shown(Resident resident, boolean masked) {
        Map<String, @Nullable Object> shown = new HashMap<>(Map.of(
                "id",
                resident.id(),
                "version",
                resident.version(),
                "unitKey",
                resident.entry().unitKey()));
        shown.putAll(shown(resident.entry().shown(), masked));
        LocalDate until = resident.entry().until();
        shown.put("gone", until != null && until.isBefore(LocalDate.ofInstant(time.now(), time.zone())));
        return shown;
    }

    /** As auditors see the list of all residents: by the names that {@code audit/personal-data.yaml} has. */
    @SuppressWarnings("unchecked")
    private Map<String, @Nullable Object> shown(Map<String, @Nullable Object> columns, boolean masked) {
        return masked
                ? (Map<String, @Nullable Object>)
                        Objects.requireNonNull(audit.inLists().value("residents", columns))
                : columns;
    }

    private static String asked(String typed) {
        return Normalizer.normalize(typed.replace("\0", ""), Normalizer.Form.NFKC)
                .strip();
    }

    private static Refusal refused(String sentence, int longest) {
        return new Refusal(HttpStatus.UNPROCESSABLE_ENTITY, Residents.TEXTS, sentence, Map.of("longest", longest));
    }
}
