package org.estatedesk.promises.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day that is not like others of its weekday.
 *
 * @param date in the desk's zone
 * @param kind whether it is free or worked
 * @param name what people call it, such as {@code National Day}
 * @param hours its own opening hours; null: what {@code estatedesk.opening-hours} says for its kind
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SpecialDay(
        @Column(name = "day") LocalDate date,
        @Enumerated(EnumType.STRING) Kind kind,
        String name,
        @Convert(converter = HoursText.class) @Nullable Hours hours) {

    /** Keeps opening hours as people write them. */
    static class HoursText implements AttributeConverter<Hours, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable Hours hours) {
            return hours == null ? null : hours.toString();
        }

        @Override
        public @Nullable Hours convertToEntityAttribute(@Nullable String text) {
            return text == null ? null : Hours.of(text);
        }
    }

    /** What makes a day special; written in small letters. */
    public enum Kind {
        /** A day off. */
        HOLIDAY("节假日"),
        /** A make-up workday: worked although its weekday may be free. */
        WORKDAY("调休上班");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        /**
         * Reads {@code holiday} or {@code workday}, or how a Chinese calendar calls them.
         *
         * @throws IllegalArgumentException if it is neither
         */
        public static Kind of(String text) {
            return Stream.of(values())
                    .filter(kind -> text.strip().equals(kind.chinese))
                    .findFirst()
                    .orElseGet(() -> valueOf(text.strip().toUpperCase(Locale.ROOT)));
        }

        @Override
        @JsonValue
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    boolean isLike(SpecialDay other) {
        return kind == other.kind && name.equals(other.name);
    }
}
