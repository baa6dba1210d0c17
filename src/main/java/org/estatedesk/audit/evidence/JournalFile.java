package org.estatedesk.audit.evidence;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import org.estatedesk.cases.verification.JournalProof.Proven;
import org.estatedesk.platform.files.PlainJson;
import org.jspecify.annotations.Nullable;

/** The journal as {@code docs/journal.md} describes its export, written entry by entry. */
final class JournalFile {

    private JournalFile() {}

    static void write(String caseNumber, Proven journal, OutputStream file) throws IOException {
        try (JsonGenerator json = PlainJson.MAPPER.createGenerator(file)) {
            json.setPrettyPrinter(new DefaultPrettyPrinter());
            json.writeStartObject();
            json.writeStringField("format", "estatedesk-journal-1");
            json.writeStringField("case", caseNumber);
            json.writeNumberField("size", journal.size());
            json.writeStringField("head", journal.head());
            json.writeArrayFieldStart("entries");
            for (Map<String, @Nullable Object> entry : journal.entries()) {
                PlainJson.MAPPER.writeValue(json, new TreeMap<>(entry));
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
