package org.estatedesk.residents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of all residents. */
@Component
class ResidentTable {

    private static final String ALL = "select * from resident r ";

    private static final String VALUES = "(unit, unit_key, name, role, phones, company, notes, since, until)"
            + " %s (:unit, :key, :name, :role, :phones, :company, :notes, cast(:since as date), cast(:until as date))";

    private final JdbcClient store;

    ResidentTable(JdbcClient store) {
        this.store = store;
    }

    /** Two files at once would leave the rows of both: until the transaction ends, others wait; readers do not. */
    void waitForOthers() {
        store.sql("select cast(pg_advisory_xact_lock(hashtext('estatedesk.residents')) as text)")
                .query()
                .singleRow();
    }

    /** The numbers in a text, each from its last digit to the first. */
    List<String> phoneEnds(String text) {
        return store.sql("select phone_ends(:text)")
                .param("text", text)
                .query(String.class)
                .list();
    }

    /** Who is meant, those who still live there first. */
    List<Resident> find(Meant meant, LocalDate today, int most) {
        return store.sql(ALL + "where " + meant.sql()
                        + " order by coalesce(r.until >= :today, true) desc, r.unit_key,"
                        + " position(r.role in 'OWNER TENANT FAMILY CONTACT'), r.name limit :most")
                .params(meant.values())
                .param("today", today)
                .param("most", most)
                .query(ResidentTable::read)
                .list();
    }

    List<Resident> ofUnits(Collection<String> keys) {
        return store.sql(ALL + "where r.unit_key = any(:keys)")
                .param("keys", keys.toArray(String[]::new))
                .query(ResidentTable::read)
                .list();
    }

    Optional<Resident> byName(String unitKey, String name) {
        return store.sql(ALL + "where r.unit_key = :key and r.name = :name")
                .param("key", unitKey)
                .param("name", name)
                .query(ResidentTable::read)
                .optional();
    }

    Optional<Resident> byId(long id) {
        return store.sql(ALL + "where r.id = :id for update")
                .param("id", id)
                .query(ResidentTable::read)
                .optional();
    }

    /** Whether nobody is in it, and never was. */
    boolean isEmpty() {
        return !store.sql("select exists (select from resident) or exists (select from resident_change)")
                .query(Boolean.class)
                .single();
    }

    Resident insert(Entry entry) {
        return filled("insert into resident " + VALUES.formatted("values") + " returning *", entry)
                .query(ResidentTable::read)
                .single();
    }

    Resident update(long id, Entry entry) {
        return filled(
                        "update resident set version = version + 1, " + VALUES.formatted("=")
                                + " where id = :id returning *",
                        entry)
                .param("id", id)
                .query(ResidentTable::read)
                .single();
    }

    void delete(long id) {
        store.sql("delete from resident where id = :id").param("id", id).update();
    }

    private JdbcClient.StatementSpec filled(String statement, Entry entry) {
        return store.sql(statement)
                .param("unit", entry.unit())
                .param("key", entry.unitKey())
                .param("name", entry.name())
                .param("role", entry.role().name())
                .param("phones", entry.phones())
                .param("company", entry.company())
                .param("notes", entry.notes())
                .param("since", entry.since())
                .param("until", entry.until());
    }

    private static Resident read(ResultSet row, int number) throws SQLException {
        return new Resident(
                row.getLong("id"),
                row.getInt("version"),
                new Entry(
                        row.getString("unit"),
                        row.getString("name"),
                        Entry.Role.valueOf(row.getString("role")),
                        row.getString("phones"),
                        row.getString("company"),
                        row.getString("notes"),
                        day(row, "since"),
                        day(row, "until")));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
