package org.estatedesk.photos;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.estatedesk.platform.DeskTime;
import org.estatedesk.platform.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps photos and files. While a form is open they are the person's own; with the answer that names them they become the
 * case's, for good. Who may see a case is asked before: nobody is asked here.
 */
@Service
@Transactional
public class AddedFiles {

    /** The most that one may hold, in bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final int MOST_AN_HOUR = 100;

    /** Longer than a draft is kept: who comes back to one finds its photos. */
    private static final Duration WAITS = Duration.ofDays(8);

    private static final String OF_CASE = """
            select f.sha256, f.name, s.kind, f.added_by, f.added_at from case_file f join stored_file s on s.sha256 = f.sha256
            where f.run_id in (select proc_inst_id_ from act_hi_procinst where business_key_ = :case) order by f.id""";

    private static final RowMapper<CaseFile> ROW = (row, number) -> new CaseFile(
            row.getString("sha256"),
            row.getString("name"),
            FileKind.valueOf(row.getString("kind")),
            row.getString("added_by"),
            row.getObject("added_at", OffsetDateTime.class).toInstant());

    private final JdbcClient store;
    private final DeskTime time;

    AddedFiles(JdbcClient store, DeskTime time) {
        this.store = store;
        this.time = time;
    }

    /**
     * Keeps a file for an answer that the person is still writing.
     *
     * @param given what it is called where it comes from
     * @throws Refusal 413 if it is too large, 415 if it is of no kind that is taken, 429 if the person added very many of late
     */
    public CaseFile add(String person, String given, byte[] content) {
        if (content.length > LARGEST) {
            throw refusal(HttpStatus.PAYLOAD_TOO_LARGE, "large");
        }
        FileKind kind = FileKind.of(content).orElseThrow(() -> refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "kind"));
        Instant now = time.now();
        forgetWaiting(now);
        checkPace(person, now);
        CaseFile file = new CaseFile(DigestUtils.sha256Hex(content), FileName.of(given, kind), kind, person, now);
        write(file, content);
        return file;
    }

    private void write(CaseFile file, byte[] content) {
        store.sql(
                        "insert into stored_file (sha256, kind, content) values (?, ?, ?) on conflict (sha256) do update set kind = excluded.kind")
                .params(file.sha256(), file.kind().name(), content)
                .update();
        store.sql("insert into case_file (sha256, name, added_by, added_at) values (?, ?, ?, ?)")
                .params(file.sha256(), file.name(), file.addedBy(), at(file.addedAt()))
                .update();
    }

    private void checkPace(String person, Instant now) {
        int lately = store.sql("select count(*) from case_file where added_by = ? and added_at > ?")
                .params(person, at(now.minus(Duration.ofHours(1))))
                .query(Integer.class)
                .single();
        if (lately >= MOST_AN_HOUR) {
            throw refusal(HttpStatus.TOO_MANY_REQUESTS, "often");
        }
    }

    /** What was added and never sent, and content that nothing names any more. */
    private void forgetWaiting(Instant now) {
        List<String> gone = store.sql(
                        "delete from case_file where run_id is null and added_at < ? returning trim(sha256)")
                .params(at(now.minus(WAITS)))
                .query(String.class)
                .list();
        if (!gone.isEmpty()) {
            store.sql("delete from stored_file s where s.sha256 in (:gone)"
                            + " and not exists (select 1 from case_file f where f.sha256 = s.sha256)")
                    .param("gone", gone)
                    .update();
        }
    }

    /**
     * Those of these that the person added and has not sent yet become the case's; what is not such a file is only a text.
     *
     * @param runId id of the outermost run of the procedure, by which the case is known
     */
    public void send(String person, Collection<String> sha256, String runId) {
        store.sql("update case_file set run_id = :run where id in (select max(id) from case_file"
                        + " where run_id is null and added_by = :person and sha256 in (:files) group by sha256)")
                .params(Map.of("run", runId, "person", person, "files", sha256))
                .update();
    }

    /** Those of a case, the oldest first. */
    @Transactional(readOnly = true)
    public List<CaseFile> of(String caseNumber) {
        return store.sql(OF_CASE).param("case", caseNumber).query(ROW).list();
    }

    /** One that the person added and has not sent yet. */
    @Transactional(readOnly = true)
    public Optional<CaseFile> waiting(String person, String sha256) {
        return store.sql("select f.sha256, f.name, s.kind, f.added_by, f.added_at from case_file f"
                        + " join stored_file s on s.sha256 = f.sha256"
                        + " where f.run_id is null and f.added_by = ? and f.sha256 = ? order by f.id desc limit 1")
                .params(person, sha256)
                .query(ROW)
                .optional();
    }

    /** Numbers of the cases that have this content. */
    @Transactional(readOnly = true)
    public List<String> casesWith(String sha256) {
        return store.sql("select distinct business_key_ from act_hi_procinst where business_key_ is not null"
                        + " and proc_inst_id_ in (select run_id from case_file where sha256 = ?)")
                .params(sha256)
                .query(String.class)
                .list();
    }

    /** What it holds. */
    @Transactional(readOnly = true)
    public byte[] content(CaseFile file) {
        return store.sql("select content from stored_file where sha256 = ?")
                .params(file.sha256())
                .query(byte[].class)
                .single();
    }

    private static OffsetDateTime at(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }

    private static Refusal refusal(HttpStatus status, String why) {
        return new Refusal(status, "messages/photos", "photos." + why, Map.of());
    }
}
