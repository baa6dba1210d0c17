package org.estatedesk.residents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Refusal;
import org.estatedesk.residents.ResidentHistory.Source;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directory of residents (KNB-01): who is where, and by which telephones; every change is kept (KNB-04). */
@Service
@Transactional
class Residents {

    static final String TEXTS = "messages/residents";

    /** What a unit and a name hold together in a file; no unit has one in its key. */
    private static final String AND = "\n";

    private final ResidentTable table;
    private final ResidentHistory history;
    private final DeskTime time;

    Residents(ResidentTable table, ResidentHistory history, DeskTime time) {
        this.table = table;
        this.history = history;
        this.time = time;
    }

    /**
     * What a file did, or would do.
     *
     * @param units how many it names; all others stay as they were
     */
    record Imported(int units, int added, int changed, int removed, int same) {}

    /** Who may be meant, those who still live there first. */
    @Transactional(readOnly = true)
    List<Resident> find(String typed, boolean byParts, int most) {
        return table.find(Meant.of(typed, table::phoneEnds, byParts), today(), most);
    }

    /**
     * Adds somebody. Who is known in that unit by that name gets the telephones that are new.
     *
     * @param person user id of whoever adds
     */
    Resident add(Entry entry, String person, Source source) {
        table.waitForOthers();
        return table.byName(entry.unitKey(), entry.name())
                .map(known -> withPhones(known, entry, person, source))
                .orElseGet(() -> inserted(entry, person, source));
    }

    private Resident withPhones(Resident known, Entry entry, String person, Source source) {
        List<String> phones = new ArrayList<>(known.entry().eachPhone());
        Set<String> digits = phones.stream().map(Residents::digits).collect(Collectors.toSet());
        entry.eachPhone().stream().filter(phone -> digits.add(digits(phone))).forEach(phones::add);
        return updated(known, known.entry().with(phones), person, source);
    }

    private static String digits(String phone) {
        return phone.replaceAll("\\D", "");
    }

    /**
     * Changes what is known of somebody.
     *
     * @param version as the person saw it
     * @throws Refusal 404 if there is nobody, 409 if somebody else changed it meanwhile or the unit has one of that name
     */
    Resident change(long id, int version, Entry entry, String person) {
        Resident known = known(id, version);
        table.byName(entry.unitKey(), entry.name())
                .filter(other -> other.id() != id)
                .ifPresent(other -> {
                    throw refused(HttpStatus.CONFLICT, "residents.twice");
                });
        return updated(known, entry, person, Source.PAGE);
    }

    /** @throws Refusal as {@link #change} */
    void remove(long id, int version, String person) {
        removed(known(id, version), person, Source.PAGE);
    }

    private Resident known(long id, int version) {
        table.waitForOthers();
        Resident known = table.byId(id).orElseThrow(() -> refused(HttpStatus.NOT_FOUND, "residents.nobody"));
        if (known.version() != version) {
            throw refused(HttpStatus.CONFLICT, "residents.changed");
        }
        return known;
    }

    /**
     * Puts the people of a file in the place of those of the units that it names, all of them or none.
     *
     * @param entries no unit has two of one name
     * @param write whether to do so; if not, only what it would do is told
     */
    Imported replace(List<Entry> entries, String person, boolean write) {
        table.waitForOthers();
        Set<String> units = entries.stream().map(Entry::unitKey).collect(Collectors.toSet());
        Map<String, Resident> gone = new HashMap<>();
        table.ofUnits(units).forEach(known -> gone.put(name(known.entry()), known));
        int added = 0;
        int changed = 0;
        for (Entry entry : entries) {
            Resident known = gone.remove(name(entry));
            if (known == null) {
                added++;
            } else if (!known.entry().equals(entry)) {
                changed++;
            }
            if (write) {
                kept(known, entry, person);
            }
        }
        if (write) {
            gone.values().forEach(known -> removed(known, person, Source.FILE));
        }
        return new Imported(units.size(), added, changed, gone.size(), entries.size() - added - changed);
    }

    private void kept(@Nullable Resident known, Entry entry, String person) {
        if (known == null) {
            inserted(entry, person, Source.FILE);
        } else {
            updated(known, entry, person, Source.FILE);
        }
    }

    /** By what the people of a file are told apart. */
    static String name(Entry entry) {
        return entry.unitKey() + AND + entry.name();
    }

    @Transactional(readOnly = true)
    List<ResidentHistory.Change> changes(String unitKey, int most) {
        return history.of(unitKey, most);
    }

    boolean wasNeverKept() {
        return table.isEmpty();
    }

    private Resident inserted(Entry entry, String person, Source source) {
        Resident added = table.insert(entry);
        history.added(added, person, source);
        return added;
    }

    private Resident updated(Resident known, Entry entry, String person, Source source) {
        if (known.entry().equals(entry)) {
            return known;
        }
        history.changed(known, entry, person, source);
        return table.update(known.id(), entry);
    }

    private void removed(Resident known, String person, Source source) {
        history.removed(known, person, source);
        table.delete(known.id());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), time.zone());
    }

    private static Refusal refused(HttpStatus status, String sentence) {
        return new Refusal(status, TEXTS, sentence, Map.of());
    }
}
