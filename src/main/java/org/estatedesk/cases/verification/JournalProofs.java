package org.estatedesk.cases.verification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.warnings.Trouble;
import org.estatedesk.platform.warnings.Watched;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Proves all journals each night, on one node, and keeps what came of it; so does whoever asks for a proof. */
@Component
class JournalProofs extends Watched {

    /** Half past three, when the desk is quiet; a desk that was off then does it at the first half past. */
    private static final int HOUR = 3;

    private static final Duration TOO_LONG_AGO = Duration.ofDays(3);

    private final JournalVerifier verifier;
    private final JdbcClient store;
    private final DeskTime time;

    JournalProofs(JournalVerifier verifier, JdbcClient store, DeskTime time) {
        this.verifier = verifier;
        this.store = store;
        this.time = time;
    }

    /** What this night's proof found; empty while it is no night, or if this or another node did it before. */
    @Scheduled(cron = "0 30 * * * *")
    public Optional<Verdict> tonight() {
        ZonedDateTime now = time.now().atZone(time.zone());
        return now.getHour() < HOUR
                ? Optional.empty()
                : begin(now.toLocalDate()).map(this::prove);
    }

    /** Proves them at once: what it finds begins or ends the warning. */
    Verdict asked() {
        return begin(null).map(this::prove).orElseThrow();
    }

    /** Its number; empty if somebody has begun this night's. */
    private Optional<Long> begin(@Nullable LocalDate night) {
        return store.sql("""
                        insert into journal_proof (night, begun_at) values (cast(:night as date), :now)
                        on conflict do nothing returning id""")
                .param("night", night)
                .param("now", Timestamp.from(time.now()))
                .query(Long.class)
                .optional();
    }

    private Verdict prove(long id) {
        try {
            Verdict verdict = verifier.verifyAll();
            keep(id, verdict);
            return verdict;
        } catch (RuntimeException unproved) {
            // Tried again within the hour.
            store.sql("delete from journal_proof where id = :id")
                    .param("id", id)
                    .update();
            throw unproved;
        }
    }

    private void keep(long id, Verdict verdict) {
        Optional<Break> first = verdict.broken().stream().findFirst();
        store.sql("""
                        update journal_proof set ended_at = :now, cases = :cases, entries = :entries, broken = :broken,
                            first_case = :case, first_entry = :entry where id = :id""")
                .param("id", id)
                .param("now", Timestamp.from(time.now()))
                .param("cases", verdict.cases())
                .param("entries", verdict.entries())
                .param("broken", verdict.broken().size())
                .param("case", first.map(Break::caseNumber).orElse(null))
                .param("entry", first.map(Break::entryNo).orElse(null))
                .update();
    }

    @Override
    public List<Trouble> now() {
        return store
                .sql("select * from journal_proof where ended_at is not null order by ended_at desc, id desc limit 1")
                .query((row, number) -> trouble(row))
                .list()
                .stream()
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private @Nullable Trouble trouble(ResultSet row) throws SQLException {
        Instant at = row.getTimestamp("ended_at").toInstant();
        long broken = row.getLong("broken");
        if (broken > 0) {
            String first = row.getString("first_case");
            List<Object> fields = List.of(broken, first, row.getInt("first_entry"));
            return new Trouble("proof", at, "proof.broken", fields, Trouble.caseFile(first));
        }
        boolean old = at.isBefore(time.now().minus(TOO_LONG_AGO));
        return old ? new Trouble("proof", at, "proof.old", List.of(time.readable(at)), null) : null;
    }
}
