package org.estatedesk.residents;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.estatedesk.cases.units.UnitKey;
import org.jspecify.annotations.Nullable;

/**
 * What is known of somebody in a unit, as {@link EntryReader} checked it.
 *
 * @param unit as people write it; not blank
 * @param phones one or several, with {@link #BETWEEN} between them; empty for none
 * @param company the tenant company that the person belongs to
 * @param since first day in the unit
 * @param until last day in the unit; null while it goes on
 */
record Entry(
        String unit,
        String name,
        Role role,
        String phones,
        @Nullable String company,
        @Nullable String notes,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {

    /** What somebody is in a unit. */
    enum Role {
        OWNER("业主"),
        TENANT("租户", "租客"),
        FAMILY("家属", "家人"),
        /** Whom a tenant company named to be called. */
        CONTACT("联络人", "联系人");

        private final Set<String> chinese;

        Role(String... chinese) {
            this.chinese = Set.of(chinese);
        }

        /** As a file or a page says it, in either language. */
        static Optional<Role> of(String written) {
            return Arrays.stream(values())
                    .filter(role -> role.name().equalsIgnoreCase(written) || role.chinese.contains(written))
                    .findFirst();
        }
    }

    static final String BETWEEN = "; ";

    /** The one form of all spellings of the unit. */
    String unitKey() {
        UnitKey key = UnitKey.of(unit);
        if (key == null) {
            throw new IllegalStateException("a unit without a letter");
        }
        return key.value();
    }

    List<String> eachPhone() {
        return phones.isEmpty() ? List.of() : List.of(phones.split(BETWEEN));
    }

    /** The same with other telephones. */
    Entry with(List<String> otherPhones) {
        return new Entry(unit, name, role, String.join(BETWEEN, otherPhones), company, notes, since, until);
    }

    /** By the columns of the file, the telephones one by one. */
    Map<String, @Nullable Object> shown() {
        Map<String, @Nullable Object> shown = new LinkedHashMap<>();
        shown.put(ResidentColumn.UNIT.key(), unit);
        shown.put(ResidentColumn.NAME.key(), name);
        shown.put(ResidentColumn.ROLE.key(), role.name());
        shown.put(ResidentColumn.PHONES.key(), eachPhone());
        shown.put(ResidentColumn.COMPANY.key(), company);
        shown.put(ResidentColumn.NOTES.key(), notes);
        shown.put(ResidentColumn.SINCE.key(), since == null ? null : since.toString());
        shown.put(ResidentColumn.UNTIL.key(), until == null ? null : until.toString());
        return shown;
    }
}
