package org.estatedesk.audit.file.values;

import java.util.List;
import java.util.Objects;
import org.estatedesk.audit.Mask;
import org.estatedesk.audit.file.FileTimes;
import org.estatedesk.audit.file.FileWords;
import org.estatedesk.audit.file.OpenFile;
import org.estatedesk.audit.file.PeopleNames;
import org.estatedesk.audit.file.pages.CaseList;
import org.estatedesk.audit.file.pages.Window;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists values and their changes. */
@Component
class ValuePages implements CaseList {

    private final StoredValues values;
    private final ValueTexts texts;
    private final FileTimes times;
    private final FileWords words;

    ValuePages(StoredValues values, ValueTexts texts, FileTimes times, FileWords words) {
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
    public String keyParts() {
        return "tt";
    }

    @Override
    public ValuesView page(OpenFile file, Window window) {
        List<ValueRow> read = values.page(file.runIds(), window.after(), window.rows());
        List<ValuesView.Item> items =
                window.page(read).stream().map(row -> item(row, file.mask())).toList();
        return new ValuesView(items, values.count(file.runIds()), window.next(read, ValueRow::key));
    }

    private ValuesView.Item item(ValueRow row, Mask mask) {
        ShownValue shown = texts.show(row.name(), row.stored(), mask);
        return new ValuesView.Item(
                row.id(),
                Objects.requireNonNull(mask.text(row.name())),
                row.runId(),
                Objects.requireNonNullElse(mask.text(row.step()), "process"),
                shown.type(),
                shown.value(),
                shown.masked(),
                note(row, shown),
                times.orNull(row.createdAt()),
                row.changes());
    }

    private @Nullable String note(ValueRow row, ShownValue shown) {
        return row.removed() && shown.note() == null ? words.say("value.removed") : shown.note();
    }

    boolean has(OpenFile file, String id) {
        return values.has(file.runIds(), id);
    }

    ValuesView.Changes changes(OpenFile file, String id, Window window) {
        List<ChangeRow> read = values.changes(file.runIds(), id, window.after(), window.rows());
        List<ValuesView.Change> changes =
                window.page(read).stream().map(row -> change(row, file.mask())).toList();
        return new ValuesView.Changes(changes, values.countChanges(id), window.next(read, ChangeRow::key));
    }

    private ValuesView.Change change(ChangeRow row, Mask mask) {
        ShownValue shown = texts.show(row.name(), row.stored(), mask);
        return new ValuesView.Change(
                times.iso(row.at()),
                Objects.requireNonNullElse(row.by(), PeopleNames.SYSTEM),
                mask.text(row.step()),
                shown.value(),
                shown.masked(),
                shown.note());
    }
}
