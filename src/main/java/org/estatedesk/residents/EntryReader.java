package org.estatedesk.residents;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.estatedesk.cases.units.UnitKey;
import org.estatedesk.platform.files.CsvLine;
import org.jspecify.annotations.Nullable;

/** Makes an entry of what somebody typed or a file holds, and tells what is wrong with it. */
final class EntryReader {

    private static final Pattern BETWEEN = Pattern.compile("[/\\\\|;,、\\n]|或|和|及");

    /** What the forms of the procedures take, so that it can be filled in there. */
    private static final Pattern TELEPHONE = Pattern.compile("[0-9+() -]{5,20}");

    private static final int LONGEST_UNIT = 60;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_PHONES = 200;
    private static final int LONGEST_NOTES = 500;

    private final Function<ResidentColumn, String> typed;
    private final BiConsumer<ResidentColumn, String> fault;

    private EntryReader(Function<ResidentColumn, String> typed, BiConsumer<ResidentColumn, String> fault) {
        this.typed = typed;
        this.fault = fault;
    }

    /**
     * Reads an entry.
     *
     * @param typed what stands in a column; empty for nothing
     * @param fault is told the column and what is wrong there, a key of {@code messages/residents}; then the answer is none
     */
    static Entry read(Function<ResidentColumn, String> typed, BiConsumer<ResidentColumn, String> fault) {
        return new EntryReader(typed, fault).read();
    }

    private Entry read() {
        LocalDate since = day(ResidentColumn.SINCE);
        LocalDate until = day(ResidentColumn.UNTIL);
        check(ResidentColumn.UNTIL, since == null || until == null || !until.isBefore(since), "order");
        return new Entry(
                unit(),
                Normalizer.normalize(required(ResidentColumn.NAME, LONGEST_NAME), Normalizer.Form.NFKC),
                role(),
                phones(),
                optional(ResidentColumn.COMPANY, LONGEST_NAME),
                optional(ResidentColumn.NOTES, LONGEST_NOTES),
                since,
                until);
    }

    private String unit() {
        String unit = required(ResidentColumn.UNIT, LONGEST_UNIT);
        check(ResidentColumn.UNIT, unit.isEmpty() || UnitKey.of(unit) != null, "missing");
        return unit;
    }

    private Entry.Role role() {
        String written = required(ResidentColumn.ROLE, LONGEST_NAME);
        return Entry.Role.of(written).orElseGet(() -> {
            check(ResidentColumn.ROLE, written.isEmpty(), "role");
            return Entry.Role.OWNER;
        });
    }

    private String phones() {
        String written = text(ResidentColumn.PHONES, LONGEST_PHONES);
        String phones = BETWEEN.splitAsStream(Normalizer.normalize(written, Normalizer.Form.NFKC))
                .map(phone -> phone.strip().replaceAll("\\p{Pd}", "-"))
                .filter(phone -> !phone.isEmpty())
                .distinct()
                .collect(Collectors.joining(Entry.BETWEEN));
        check(
                ResidentColumn.PHONES,
                phones.isEmpty() || Arrays.stream(phones.split(Entry.BETWEEN)).allMatch(TELEPHONE.asMatchPredicate()),
                "phones");
        return phones;
    }

    private @Nullable LocalDate day(ResidentColumn column) {
        String written = text(column, LONGEST_NAME);
        try {
            return written.isEmpty() ? null : CsvLine.date(written);
        } catch (DateTimeException unreadable) {
            check(column, false, "date");
            return null;
        }
    }

    private String required(ResidentColumn column, int longest) {
        String text = text(column, longest);
        check(column, !text.isEmpty(), "missing");
        return text;
    }

    private @Nullable String optional(ResidentColumn column, int longest) {
        String text = text(column, longest);
        return text.isEmpty() ? null : text;
    }

    private String text(ResidentColumn column, int longest) {
        String text = Objects.requireNonNullElse(typed.apply(column), "").strip();
        check(column, text.length() <= longest, "long");
        check(column, text.codePoints().noneMatch(EntryReader::isNoText), "control");
        return text;
    }

    private static boolean isNoText(int character) {
        return Character.isISOControl(character) && character != '\n'
                || Character.getType(character) == Character.SURROGATE;
    }

    private void check(ResidentColumn column, boolean right, String problem) {
        if (!right) {
            fault.accept(column, problem);
        }
    }
}
