package org.estatedesk.cases.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A journal for a third party: all that its hashes cover, and where it ends. */
record Export(String caseNumber, int size, String head, List<StoredEntry> entries) {

    private static final String FORMAT = "estatedesk-journal-1";

    static Export of(ResultSet row, List<StoredEntry> entries) throws SQLException {
        return new Export(
                row.getString("case_number"), row.getInt("journal_size"), row.getString("journal_hash"), entries);
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("case", caseNumber);
        json.put("size", size);
        json.put("head", head);
        json.put("entries", entries.stream().map(Export::json).toList());
        return json;
    }

    private static Map<String, @Nullable Object> json(StoredEntry entry) {
        Map<String, @Nullable Object> json = entry.content().fields();
        json.put("hash", entry.hash());
        return json;
    }
}
