package org.estatedesk.platform;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estatedesk.platform.files.YamlFile;

/**
 * Who may do what: the role of each group, as {@code people/rights.yaml} has it. Whoever administers may do everything;
 * groups that the file does not name have no rights here.
 *
 * @param byGroup the roles by their groups' keys
 */
public record Roles(Map<String, Role> byGroup) {

    /** The file that has the last word. */
    public static final String FILE = "people/rights.yaml";

    /** The roles as shipped. */
    public static Roles shipped() {
        return read(FILE);
    }

    /** The roles of another file on the class path. */
    public static Roles read(String file) {
        return new Roles(YamlFile.read(file, "groups", Role.class));
    }

    /** Whether one of these groups may, by what it is itself or as it administers. */
    public boolean may(Collection<String> groups, Predicate<Role> right) {
        return of(groups).anyMatch(right.or(Role::administers));
    }

    /** Keys of the procedures whose cases these groups see, or {@code *} for all. */
    public Set<String> supervised(Collection<String> groups) {
        return of(groups).flatMap(role -> role.supervises().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether these groups are there for nothing but to audit (ROL-09); any other group gives its own rights. */
    public boolean onlyAudit(Collection<String> groups) {
        return !groups.isEmpty()
                && groups.stream()
                        .map(byGroup::get)
                        .allMatch(role -> role != null && role.audits() && !role.administers());
    }

    /** Keys of the groups that have a right by what they are, in alphabetical order. */
    public Set<String> groupsWith(Predicate<Role> right) {
        return byGroup.entrySet().stream()
                .filter(group -> right.test(group.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.collectingAndThen(
                        Collectors.toCollection(TreeSet::new), Collections::unmodifiableSet));
    }

    private Stream<Role> of(Collection<String> groups) {
        return groups.stream().map(byGroup::get).filter(Objects::nonNull);
    }
}
