package org.estatedesk.audit.masks;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.estatedesk.platform.files.YamlFile;
import org.springframework.boot.context.properties.bind.Bindable;

/**
 * The fields that hold personal data which an auditor sees masked, as {@code audit/personal-data.yaml} names them.
 *
 * @param fields names of variables and of form fields, and {@code list.field} for one inside of a list
 * @param words in lower case: whatever has one of them in its name is of that kind
 */
public record PersonalData(Map<String, PersonalKind> fields, Map<String, PersonalKind> words) {

    private static final String FILE = "audit/personal-data.yaml";

    /** Reads the file. */
    public static PersonalData read() {
        var binder = YamlFile.read(FILE);
        var kinds = Bindable.mapOf(String.class, PersonalKind.class);
        return new PersonalData(
                binder.bind("fields", kinds).get(), binder.bind("words", kinds).get());
    }

    /** What a field holds; empty if nothing personal. */
    public Optional<PersonalKind> kind(String field) {
        String name = field.substring(field.lastIndexOf('.') + 1);
        return Optional.ofNullable(fields.get(field))
                .or(() -> Optional.ofNullable(fields.get(name)))
                .or(() -> byWord(name));
    }

    private Optional<PersonalKind> byWord(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return words.entrySet().stream()
                .filter(word -> lower.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Names of variables that may hold personal data of their own, to look them up. */
    public Collection<String> names() {
        return fields.keySet();
    }

    /** Parts of names, in lower case, for the same. */
    public List<String> parts() {
        return List.copyOf(words.keySet());
    }
}
