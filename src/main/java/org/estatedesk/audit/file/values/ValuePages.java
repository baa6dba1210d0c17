package org.estatedesk.audit.file.values;

import java.util.List;
import java.util.Objects;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.file.CaseList;
import org.estatedesk.audit.file.FileWords;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.audit.file.values.ValueTexts.ShownValue;
import org.estatedesk.people.PeopleNames;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.pages.Page;
import org.estatedesk.platform.pages.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists values, by name, and their changes, oldest first. */
@Component
class ValuePages implements CaseList {

    private final StoredValues values;
    private final ValueTexts texts;
    private final DeskTime times;
    private final FileWords words;

    ValuePages(StoredValues values, ValueTexts texts, DeskTime times, FileWords words) {
        this.values = values;
        this.texts = texts;
        this.times = times;
        this.words = words;
    }

    @Override
    public String part() {
        return "values";
    }

    @Override
    public Page<ValueView> page(OpenFile file, Window window) {
        List<ValueRow> read = values.page(file.runIds(), window.after("tt"), window.rows());
        return window.show(read, values.count(file.runIds()), ValueRow::key, row -> item(row, file.mask()));
    }

    private ValueView item(ValueRow row, Mask mask) {
        ShownValue shown = texts.show(row.name(), row.stored(), mask);
        return new ValueView(
                row.id(),
                Objects.requireNonNull(mask.text(row.name())),
                row.runId(),
                Objects.requireNonNullElse(mask.text(row.step()), "process"),
                shown.type(),
                shown.value(),
                shown.masked(),
                note(row, shown),
                times.isoOrNull(row.createdAt()),
                row.changes());
    }

    private @Nullable String note(ValueRow row, ShownValue shown) {
        return row.removed() && shown.note() == null ? words.say("value.removed") : shown.note();
    }

    boolean has(OpenFile file, String id) {
        return values.has(file.runIds(), id);
    }

    Page<ValueView.Change> changes(OpenFile file, String id, Window window) {
        List<ValueRow.Change> read = values.changes(file.runIds(), id, window.after("nnt"), window.rows());
        return window.show(read, values.countChanges(id), ValueRow.Change::key, row -> change(row, file.mask()));
    }

    private ValueView.Change change(ValueRow.Change row, Mask mask) {
        ShownValue shown = texts.show(row.name(), row.stored(), mask);
        return new ValueView.Change(
                times.iso(row.at()),
                Objects.requireNonNullElse(row.by(), PeopleNames.SYSTEM),
                mask.text(row.step()),
                shown.value(),
                shown.masked(),
                shown.note());
    }
}
