package org.estatedesk.cases.proof;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.PerTransaction;
import org.estatedesk.platform.files.PlainJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The journals in which a transaction writes. Each is locked from its first entry to the end of the transaction, so that
 * entries are numbered and chained in the order in which they become visible. All entries are written at the end, or before
 * they are read, in one statement.
 */
@Component
public class OpenJournals {

    /**
     * Where a journal has got to.
     *
     * @param size number of its last entry
     * @param hash hash of its last entry
     * @param recordedAt when that was recorded; null before the first
     */
    public record Head(int size, String hash, @Nullable Instant recordedAt) {}

    /** What one transaction knows. */
    private static final class Open {
        final Map<String, Head> heads = new HashMap<>();
        final List<Map<String, @Nullable Object>> unwritten = new ArrayList<>();
        boolean begun;
        boolean ending;
    }

    private static final String LOCK = """
            select journal_size, journal_hash, journal_recorded_at from service_case where case_number = ?
            for no key update""";

    private static final String WRITE = """
            insert into journal_entry (case_number, entry_no, kind, actor, step_id, step_name, process_key, process_version,
                                       text, details, occurred_at, recorded_at, previous_hash, hash)
            select "case", "entryNo", kind, actor, "stepId", "stepName", "processKey", "processVersion",
                   text, details, "occurredAt", "recordedAt", "previousHash", hash
            from json_to_recordset(cast(? as json)) as entry (
                "case" text, "entryNo" integer, kind text, actor text, "stepId" text, "stepName" text, "processKey" text,
                "processVersion" integer, text text, details jsonb, "occurredAt" timestamptz, "recordedAt" timestamptz,
                "previousHash" text, hash text)""";

    private final JdbcClient store;
    private final EntityManager records;
    private final PerTransaction<Open> open = new PerTransaction<>(Open::new, this::end);

    OpenJournals(JdbcClient store, EntityManager records) {
        this.store = store;
        this.records = records;
    }

    /** Begins the journal of a case that this transaction opens, and has saved. */
    public void begin(String caseNumber) {
        Open journals = open.get();
        journals.heads.put(caseNumber, new Head(0, EntryContent.NOTHING_BEFORE, null));
        journals.begun = true;
    }

    /**
     * Where the journal of a case has got to; it is locked from now on.
     *
     * @throws NoSuchElementException if there is no such case
     */
    public Head head(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new NoSuchElementException("No case has the number " + caseNumber));
    }

    /** The same; empty if there is no such case. */
    public Optional<Head> find(String caseNumber) {
        Map<String, Head> heads = open.get().heads;
        if (!heads.containsKey(caseNumber)) {
            store.sql(LOCK)
                    .param(caseNumber)
                    .query(OpenJournals::head)
                    .optional()
                    .ifPresent(head -> heads.put(caseNumber, head));
        }
        return Optional.ofNullable(heads.get(caseNumber));
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                row.getInt("journal_size"),
                row.getString("journal_hash"),
                DeskTime.instantOrNull(row.getTimestamp("journal_recorded_at")));
    }

    /** Adds an entry that follows the {@link #head} of its case. */
    public void add(EntryContent entry) {
        Open journals = open.get();
        Map<String, @Nullable Object> fields = entry.fields();
        String hash = entry.hash();
        fields.put("hash", hash);
        journals.unwritten.add(fields);
        journals.heads.put(entry.caseNumber(), new Head(entry.entryNo(), hash, entry.recordedAt()));
        if (journals.ending) {
            write(journals);
        }
    }

    /** A new case is searched from its first entry on: as it is now, so that its search row is written once. */
    private void end(Open journals) {
        if (journals.begun) {
            records.flush();
        }
        write(journals);
        journals.ending = true;
    }

    /** Writes what was added: for whoever reads journals in the same transaction. */
    public void write() {
        open.find().ifPresent(this::write);
    }

    private void write(Open journals) {
        if (!journals.unwritten.isEmpty()) {
            store.sql(WRITE).param(json(journals.unwritten)).update();
            journals.unwritten.clear();
        }
    }

    private static String json(List<Map<String, @Nullable Object>> entries) {
        try {
            return PlainJson.MAPPER.writeValueAsString(entries);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An entry holds what is no JSON", e);
        }
    }
}
