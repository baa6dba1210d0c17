package org.estatedesk.cases.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.estatedesk.cases.proof.EntryContent;
import org.estatedesk.platform.files.PlainJson;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the table holds it.
 *
 * @param hash what the table says its hash is
 */
record StoredEntry(EntryContent content, String hash) {

    private static final TypeReference<Map<String, @Nullable Object>> DETAILS = new TypeReference<>() {};

    static StoredEntry of(ResultSet row) throws SQLException {
        EntryContent content = new EntryContent(
                row.getString("case_number"),
                row.getInt("entry_no"),
                row.getString("kind"),
                row.getString("actor"),
                row.getString("step_id"),
                row.getString("step_name"),
                row.getString("process_key"),
                row.getObject("process_version", Integer.class),
                row.getString("text"),
                details(row.getString("details")),
                moment(row, "occurred_at"),
                moment(row, "recorded_at"),
                row.getString("previous_hash"));
        return new StoredEntry(content, row.getString("hash"));
    }

    private static Map<String, @Nullable Object> details(String json) throws SQLException {
        try {
            return PlainJson.MAPPER.readValue(json, DETAILS);
        } catch (JsonProcessingException e) {
            throw new SQLException(e);
        }
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    boolean isUnchanged() {
        try {
            return content.hash().equals(hash);
        } catch (IllegalArgumentException neverWrittenSo) {
            return false;
        }
    }
}
