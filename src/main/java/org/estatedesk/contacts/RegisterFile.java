package org.estatedesk.contacts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.estatedesk.platform.Texts;
import org.jspecify.annotations.Nullable;

/** The register as a workbook (XLSX) in the reader's words: a text stays a text there, whatever it begins with. */
final class RegisterFile {

    private static final List<String> COLUMNS = List.of(
            "at",
            "cameIn",
            "channel",
            "customerName",
            "customerPhone",
            "unit",
            "about",
            "step",
            "rings",
            "seconds",
            "takenBy",
            "caseNumber");

    private static final Set<String> CODES = Set.of("cameIn", "channel");

    private final Texts texts = Texts.ofReader(Register.TEXTS);

    private RegisterFile() {}

    static byte[] of(List<Map<String, @Nullable Object>> contacts) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "EstateDesk", null)) {
            new RegisterFile().fill(book, contacts);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    private void fill(Workbook book, List<Map<String, @Nullable Object>> contacts) {
        Worksheet sheet = book.newWorksheet(texts.say("contacts.sheet"));
        for (int column = 0; column < COLUMNS.size(); column++) {
            String name = COLUMNS.get(column);
            sheet.value(0, column, texts.say("contacts.heading." + name));
            for (int row = 0; row < contacts.size(); row++) {
                Object value = contacts.get(row).get(name);
                write(sheet, row + 1, column, CODES.contains(name) ? worded(value) : value);
            }
        }
    }

    private void write(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    /** A drawing may name other ways, which are shown as they are. */
    private String worded(@Nullable Object code) {
        return texts.label("contacts.value." + code, String.valueOf(code));
    }
}
