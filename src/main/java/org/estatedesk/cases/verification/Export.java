package org.estatedesk.cases.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.estatedesk.cases.CaseReading.Shown;
import org.jspecify.annotations.Nullable;

/** A journal for a third party: all that its hashes cover, and where it ends. */
record Export(String caseNumber, int size, String head, List<StoredEntry> entries) {

    private static final String FORMAT = "estatedesk-journal-1";

    static Export of(ResultSet row, List<StoredEntry> entries) throws SQLException {
        return new Export(
                row.getString("case_number"), row.getInt("journal_size"), row.getString("journal_hash"), entries);
    }

    Map<String, Object> json(Shown shown) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("case", caseNumber);
        json.put("size", size);
        json.put("head", head);
        json.put("entries", entries(shown));
        return json;
    }

    /** The entries as they are written to JSON. */
    List<Map<String, @Nullable Object>> entries(Shown shown) {
        return entries.stream().map(entry -> json(entry, shown)).toList();
    }

    /** Of a masked entry the hash is that of what was written: only its place in the chain can be checked. */
    private static Map<String, @Nullable Object> json(StoredEntry entry, Shown shown) {
        Map<String, @Nullable Object> json = entry.content().fields();
        json.put("text", shown.text(entry.content().text()));
        json.put("details", details(entry, shown));
        if (!json.equals(entry.content().fields())) {
            json.put("masked", true);
        }
        json.put("hash", entry.hash());
        return json;
    }

    private static Map<String, @Nullable Object> details(StoredEntry entry, Shown shown) {
        Map<String, @Nullable Object> details = new LinkedHashMap<>();
        entry.content().details().forEach((name, value) -> details.put(name, shown.value(name, value)));
        return details;
    }
}
