package org.estatedesk.contacts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.estatedesk.cases.Contact;
import org.estatedesk.platform.DeskTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of all contacts. */
@Component
class ContactTable {

    private static final String INSERT =
            "insert into contact (began_at, came_in, channel, customer_name, customer_phone, unit,"
                    + " about, step, rings, seconds, taken_by, desks, case_number, made_by) values (:at, :in, :channel, :name, :phone,"
                    + " :unit, :about, :step, :rings, :seconds, :by, :desks, :case, :made) on conflict (made_by) do nothing returning id";

    /** By the whole number, however it is written, or by a part of anything else. */
    private static final String WANTED = "select * from contact c where c.began_at >= :from and c.began_at < :until"
            + " and (:channel = '' or c.channel = :channel)"
            + " and (not :mine or c.taken_by = :me) and (cast(:desks as text[]) is null or c.taken_by = :me or c.desks && cast(:desks as text[]))"
            + " and (:words = '' or concat_ws(' ', c.customer_name, c.unit, c.case_number, c.about, c.step, c.taken_by) ilike :part"
            + " or exists (select from phone_ends(c.customer_phone) known join phone_ends(:words) typed"
            + " on known = typed or :near and length(typed) > 6 and length(known) > 6"
            + " and (starts_with(known, typed) or starts_with(typed, known))))"
            + " order by c.began_at desc, c.id desc limit :most";

    private static final Instant EVER = Instant.EPOCH;

    private final JdbcClient store;
    private final DeskTime time;

    ContactTable(JdbcClient store, DeskTime time) {
        this.store = store;
        this.time = time;
    }

    @Nullable
    Long insert(Taken taken, String person, Set<String> desks, @Nullable String madeBy) {
        Contact who = taken.contact();
        return store.sql(INSERT)
                .param("at", Timestamp.from(taken.beganAt()))
                .param("in", taken.cameIn())
                .param("channel", who.channel())
                .param("name", who.customerName())
                .param("phone", who.customerPhone())
                .param("unit", who.unit())
                .param("about", who.subject())
                .param("step", taken.step())
                .param("rings", taken.call().rings())
                .param("seconds", taken.call().seconds())
                .param("by", person)
                .param("desks", desks.toArray(String[]::new))
                .param("case", taken.caseNumber())
                .param("made", madeBy)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    boolean isOf(long id, String person) {
        return store.sql("select exists (select from contact where id = :id and taken_by = :by)")
                .param("id", id)
                .param("by", person)
                .query(Boolean.class)
                .single();
    }

    /** What stands there already stays. @return whether something was added */
    boolean measured(long id, Call call) {
        return store.sql("update contact set rings = coalesce(rings, :rings), seconds = coalesce(seconds, :seconds)"
                                + " where id = :id and (rings is null and cast(:rings as integer) is not null"
                                + " or seconds is null and cast(:seconds as integer) is not null)")
                        .param("id", id)
                        .param("rings", call.rings())
                        .param("seconds", call.seconds())
                        .update()
                > 0;
    }

    /**
     * The newest first.
     *
     * @param desks whose contacts are seen besides the person's own; null: all
     * @param near whether a number with or without its area code is meant as well
     */
    List<Entry> find(Wanted wanted, String person, @Nullable Set<String> desks, boolean near, int most) {
        return store.sql(WANTED)
                .param("from", Timestamp.from(wanted.from() == null ? EVER : start(wanted.from())))
                .param(
                        "until",
                        Timestamp.from(start(
                                wanted.until() == null
                                        ? today().plusDays(2)
                                        : wanted.until().plusDays(1))))
                .param("channel", wanted.way())
                .param("mine", wanted.isMine())
                .param("me", person)
                .param("desks", desks == null ? null : desks.toArray(String[]::new))
                .param("words", wanted.words())
                .param("part", "%" + wanted.words().replaceAll("[\\\\%_]", "\\\\$0") + "%")
                .param("near", near)
                .param("most", most)
                .query(ContactTable::read)
                .list();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(time.zone()).toInstant();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(time.now(), time.zone());
    }

    private static Entry read(ResultSet row, int number) throws SQLException {
        Contact who = new Contact(
                row.getString("customer_name"),
                row.getString("customer_phone"),
                row.getString("unit"),
                row.getString("channel"),
                row.getString("about"));
        Taken taken = new Taken(
                row.getTimestamp("began_at").toInstant(),
                row.getBoolean("came_in"),
                who,
                new Call(row.getObject("rings", Integer.class), row.getObject("seconds", Integer.class)),
                row.getString("step"),
                row.getString("case_number"));
        return new Entry(row.getLong("id"), taken, row.getString("taken_by"));
    }
}
