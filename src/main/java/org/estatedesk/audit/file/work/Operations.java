package org.estatedesk.audit.file.work;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.file.CaseFiles;
import org.estatedesk.audit.file.CaseList;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.audit.file.RunRows;
import org.estatedesk.audit.masks.MaskedText;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.drawings.texts.Sentences;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Texts;
import org.estatedesk.platform.pages.Page;
import org.estatedesk.platform.pages.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists what people did to a case's processes by hand, oldest first. In a transaction, the names of steps are read over the
 * same connection.
 */
@Component
@Transactional(readOnly = true)
class Operations implements CaseList {

    private static final String NOTHING = "-";

    /** The engine's own words, as the reader says them. */
    private static final Texts ENGINE = Texts.ofReader("messages/engine");

    /** Dates stand in the log as milliseconds since 1970. */
    private static final Pattern MILLIS = Pattern.compile("\\d{12,14}");

    private static final Pattern DATE = Pattern.compile("(?i).*(date|time)");

    private final RunRows rows;
    private final DrawingVersions drawings;
    private final PeopleNames people;
    private final DeskTime times;

    Operations(RunRows rows, DrawingVersions drawings, PeopleNames people, DeskTime times) {
        this.rows = rows;
        this.drawings = drawings;
        this.people = people;
        this.times = times;
    }

    @Override
    public String part() {
        return "operations";
    }

    @Override
    public Page<OperationView> page(OpenFile file, Window window) {
        List<OperationRow> read = rows.ask(OperationRow.PAGE, file, window)
                .query(OperationRow.class)
                .list();
        Map<String, String> names = people.people(window.page(read).stream()
                .flatMap(OperationRow::people)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return window.show(
                read, rows.count("act_hi_op_log", file), OperationRow::key, row -> item(row, names, file.mask()));
    }

    private OperationView item(OperationRow row, Map<String, String> names, Mask mask) {
        String who = Objects.requireNonNullElse(row.who(), PeopleNames.SYSTEM);
        String before = value(row.property(), row.before(), mask);
        String after = value(row.property(), row.after(), mask);
        return new OperationView(
                times.iso(row.at()),
                who,
                row.operation(),
                row.entity(),
                row.property(),
                before,
                after,
                mask.text(row.annotation()),
                row.category(),
                sentence(row, mask.text(step(row)), names, before, after));
    }

    private @Nullable String step(OperationRow row) {
        return row.task() == null ? drawings.elementName(row.drawing(), row.job()) : row.task();
    }

    private @Nullable String value(@Nullable String property, @Nullable String value, Mask mask) {
        if (property == null || value == null) {
            return mask.text(value);
        }
        boolean moment =
                DATE.matcher(property).matches() && MILLIS.matcher(value).matches();
        return moment
                ? times.iso(Instant.ofEpochMilli(Long.parseLong(value)))
                : MaskedText.named(mask, property, value).text();
    }

    /**
     * What was done, in one sentence; who did it is not a part of it.
     *
     * @param step as its reader may see it, like {@code before} and {@code after}
     * @param names how people are called, by user id
     */
    private static String sentence(
            OperationRow row,
            @Nullable String step,
            Map<String, String> names,
            @Nullable String before,
            @Nullable String after) {
        String operation = ENGINE.label("operation." + row.operation(), row.operation());
        String done = CaseFiles.TEXTS.say("operation.done", Map.of("done", operation, "what", what(row, step)));
        return row.isPlain()
                ? done
                : CaseFiles.TEXTS.say(
                        "operation.changed",
                        Map.of(
                                "done", done,
                                "property", label("property.", row.property()),
                                "before", named(row, names, before),
                                "after", named(row, names, after)));
    }

    private static String what(OperationRow row, @Nullable String step) {
        String entity = label("entity.", row.entity());
        if (step == null) {
            return entity;
        }
        String read = Sentences.of(LocaleContextHolder.getLocale()).say(step);
        return CaseFiles.TEXTS.say("operation.step", Map.of("entity", entity, "step", read));
    }

    private static String label(String kind, @Nullable String key) {
        return key == null ? NOTHING : ENGINE.label(kind + key, key);
    }

    private static String named(OperationRow row, Map<String, String> names, @Nullable String value) {
        String shown = Objects.requireNonNullElse(value, NOTHING);
        return row.isAboutPerson() ? names.getOrDefault(shown, shown) : shown;
    }
}
