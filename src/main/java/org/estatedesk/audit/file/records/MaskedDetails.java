package org.estatedesk.audit.file.records;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.file.records.EntryView.Detail;
import org.estatedesk.platform.files.PlainJson;
import org.jspecify.annotations.Nullable;

/** The details of one entry as names and texts, masked for one reader. */
final class MaskedDetails {

    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    /** Under which the journal keeps what was entered. */
    private static final String ENTERED = "values";

    private static final Set<String> DIGEST = Set.of("beginning", "length", "sha256");

    private final Mask mask;
    private final String unnamed;
    private final List<Detail> lines = new ArrayList<>();
    private boolean masked;

    /** @param unnamed what a change without a name of its own is called */
    MaskedDetails(Mask mask, String unnamed) {
        this.mask = mask;
        this.unnamed = unnamed;
    }

    List<Detail> of(Map<String, @Nullable Object> details) {
        Map<String, @Nullable Object> rest = new TreeMap<>(details);
        Object before = rest.remove(BEFORE);
        Object after = rest.remove(AFTER);
        if (before instanceof Map<?, ?> || after instanceof Map<?, ?>) {
            changes(before, after);
        } else if (before != null || after != null) {
            String name = String.valueOf(Objects.requireNonNullElse(rest.remove("property"), unnamed));
            lines.add(new Detail(name, null, text(name, before), text(name, after)));
        }
        rest.forEach((name, value) -> add(name, name, value));
        return List.copyOf(lines);
    }

    boolean masked() {
        return masked;
    }

    /** By name, what was there before and what came after. */
    private void changes(@Nullable Object before, @Nullable Object after) {
        Map<?, ?> old = before instanceof Map<?, ?> map ? map : Map.of();
        Map<?, ?> fresh = after instanceof Map<?, ?> map ? map : Map.of();
        Set<String> names = new TreeSet<>();
        old.keySet().forEach(name -> names.add(String.valueOf(name)));
        fresh.keySet().forEach(name -> names.add(String.valueOf(name)));
        names.forEach(
                name -> lines.add(new Detail(name, null, text(name, old.get(name)), text(name, fresh.get(name)))));
    }

    private void add(String path, String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> map && !map.keySet().equals(DIGEST) && !map.isEmpty()) {
            String prefix = path.equals(ENTERED) ? "" : path + ".";
            new TreeMap<>(map).forEach((key, item) -> add(prefix + key, String.valueOf(key), item));
        } else {
            lines.add(new Detail(path, text(name, value), null, null));
        }
    }

    private @Nullable String text(String name, @Nullable Object value) {
        Object shown = mask.value(name, value);
        masked |= !Objects.equals(value, shown);
        return shown == null ? null : text(shown);
    }

    /** Of what was too long for the journal there is only the beginning. */
    private static String text(Object shown) {
        if (shown instanceof Map<?, ?> map && map.keySet().equals(DIGEST)) {
            return map.get("beginning") + "… (" + map.get("length") + ")";
        }
        if (shown instanceof Map<?, ?> || shown instanceof List<?>) {
            try {
                return PlainJson.MAPPER.writeValueAsString(shown);
            } catch (JsonProcessingException unwritable) {
                return String.valueOf(shown);
            }
        }
        return String.valueOf(shown);
    }
}
