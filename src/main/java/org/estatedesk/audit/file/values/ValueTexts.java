package org.estatedesk.audit.file.values;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.file.CaseFiles;
import org.estatedesk.audit.masks.MaskedText;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.files.PlainJson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns stored values of every type into text; nothing is turned back into a Java object, and none fails a page. */
@Component
class ValueTexts {

    /**
     * A value as its reader may see it.
     *
     * @param type in words, such as {@code String} or {@code Object: java.util.ArrayList}
     * @param value null if it is empty, or cannot be shown
     * @param note why it cannot be shown, or not as a whole
     */
    record ShownValue(
            String type,
            @Nullable String value,
            boolean masked,
            @Nullable String note) {}

    /** In characters; a page of five hundred such values is still a page. */
    private static final int LONGEST = 10_000;

    private final DeskTime times;

    ValueTexts(DeskTime times) {
        this.times = times;
    }

    /** The value as its reader may see it. */
    ShownValue show(String name, Stored stored, Mask mask) {
        try {
            return shown(name, stored, mask);
        } catch (RuntimeException unreadable) {
            return new ShownValue(stored.type(), null, false, CaseFiles.TEXTS.say("value.unreadable"));
        }
    }

    private ShownValue shown(String name, Stored stored, Mask mask) {
        return switch (stored.type()) {
            case "null" -> new ShownValue("Null", null, false, null);
            case "string" -> plain("String", name, stored.text(), mask);
            case "boolean" -> plain("Boolean", name, truth(stored.number()), mask);
            case "integer", "long", "short" -> plain(capital(stored.type()), name, text(stored.number()), mask);
            case "double" -> plain("Double", name, text(stored.decimal()), mask);
            case "date" -> plain("Date", name, moment(stored.number()), mask);
            case "bytes" -> new ShownValue("Bytes", null, false, size("value.bytes", stored));
            case "file" -> file(name, stored, mask);
            case "serializable" -> new ShownValue(object(stored), null, false, size("value.java", stored));
            default -> document(name, stored, mask);
        };
    }

    private static ShownValue plain(String type, String name, @Nullable String text, Mask mask) {
        MaskedText shown = MaskedText.named(mask, name, text);
        return new ShownValue(type, shown.text(), shown.masked(), null);
    }

    private ShownValue file(String name, Stored stored, Mask mask) {
        MaskedText shown = MaskedText.named(mask, name, stored.text());
        return new ShownValue("File", shown.text(), shown.masked(), size("value.file", stored));
    }

    /** JSON, XML and objects in those formats. */
    private ShownValue document(String name, Stored stored, Mask mask) {
        String text = stored.beginning() == null ? stored.text() : decode(stored);
        MaskedText shown = text == null ? MaskedText.NOTHING : masked(name, text, stored.isCut(), mask);
        String all = Objects.requireNonNullElse(shown.text(), "");
        boolean cut = stored.isCut() || all.length() > LONGEST;
        String value = cut ? whole(all.substring(0, Math.min(LONGEST, all.length()))) : shown.text();
        return new ShownValue(type(stored), value, shown.masked(), cut ? cutNote(value, stored) : null);
    }

    /** A number that the cut goes through must not slip past the mask: it is masked first, and shortened then. */
    private static MaskedText masked(String name, String text, boolean cut, Mask mask) {
        if (cut || !mask.hides()) {
            return MaskedText.named(mask, name, text);
        }
        try {
            Object parsed = PlainJson.MAPPER.readValue(text, Object.class);
            Object shown = mask.value(name, parsed);
            return Objects.equals(parsed, shown)
                    ? new MaskedText(text, false)
                    : new MaskedText(PlainJson.MAPPER.writeValueAsString(shown), true);
        } catch (JsonProcessingException noJson) {
            return MaskedText.named(mask, name, text);
        }
    }

    private static String decode(Stored stored) {
        return new String(Objects.requireNonNull(stored.beginning()), StandardCharsets.UTF_8);
    }

    /** Without half a character at its end. */
    private static String whole(String cut) {
        boolean half = !cut.isEmpty() && Character.isHighSurrogate(cut.charAt(cut.length() - 1));
        return half ? cut.substring(0, cut.length() - 1) : cut;
    }

    private String cutNote(@Nullable String value, Stored stored) {
        int shown = value == null ? 0 : value.length();
        return CaseFiles.TEXTS.say("value.cut", Map.of("shown", grouped(shown), "bytes", grouped(stored.length())));
    }

    private String size(String key, Stored stored) {
        String kind = Objects.requireNonNullElse(stored.text2(), "-");
        return CaseFiles.TEXTS.say(key, Map.of("bytes", grouped(stored.length()), "kind", kind));
    }

    private static String grouped(long number) {
        return "%,d".formatted(number);
    }

    private static String type(Stored stored) {
        return switch (stored.type()) {
            case "json" -> "Json";
            case "xml" -> "Xml";
            default -> stored.type().startsWith("spin://") ? object(stored) : stored.type();
        };
    }

    private static String object(Stored stored) {
        return stored.text2() == null ? "Object" : "Object: " + stored.text2();
    }

    private static String capital(String type) {
        return Character.toUpperCase(type.charAt(0)) + type.substring(1);
    }

    private static @Nullable String text(@Nullable Number number) {
        return number == null ? null : number.toString();
    }

    private static @Nullable String truth(@Nullable Long number) {
        return number == null ? null : String.valueOf(number == 1);
    }

    private @Nullable String moment(@Nullable Long millis) {
        return millis == null ? null : times.iso(Instant.ofEpochMilli(millis));
    }
}
