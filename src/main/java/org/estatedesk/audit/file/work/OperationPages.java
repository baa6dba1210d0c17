package org.estatedesk.audit.file.work;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.file.CaseList;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.audit.file.Shown;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.pages.Page;
import org.estatedesk.platform.pages.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists what people did to a case's processes by hand, oldest first. */
@Component
class OperationPages implements CaseList {

    /** Dates stand in the log as milliseconds since 1970. */
    private static final Pattern MILLIS = Pattern.compile("\\d{12,14}");

    private static final Pattern DATE = Pattern.compile("(?i).*(date|time)");

    private final Operations operations;
    private final PeopleNames people;
    private final DeskTime times;
    private final OperationWords sentences;

    OperationPages(Operations operations, PeopleNames people, DeskTime times, OperationWords sentences) {
        this.operations = operations;
        this.people = people;
        this.times = times;
        this.sentences = sentences;
    }

    @Override
    public String part() {
        return "operations";
    }

    @Override
    public Page<OperationView> page(OpenFile file, Window window) {
        List<OperationRow> read = operations.page(file.runIds(), window.after("nt"), window.rows());
        Map<String, String> names = people.people(window.page(read).stream()
                .flatMap(OperationRow::people)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        long total = operations.count(file.runIds());
        return window.show(read, total, OperationRow::key, row -> item(row, names, file.mask()));
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
                sentences.say(row, mask.text(row.step()), names, before, after));
    }

    private @Nullable String value(@Nullable String property, @Nullable String value, Mask mask) {
        if (property == null || value == null) {
            return mask.text(value);
        }
        boolean moment =
                DATE.matcher(property).matches() && MILLIS.matcher(value).matches();
        return moment
                ? times.iso(Instant.ofEpochMilli(Long.parseLong(value)))
                : Shown.named(mask, property, value).text();
    }
}
