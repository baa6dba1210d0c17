package org.estatedesk.tasklist.finding;

import java.util.List;
import java.util.stream.Collectors;
import org.estatedesk.audit.index.CaseIndex;
import org.estatedesk.tasklist.finding.Visibility.Seen;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds cases in the index that auditors search, too: those that the person who called may see and, where a case is meant
 * by its whole number, telephone or unit, also others, as not to be seen.
 */
@Service
@Transactional(readOnly = true)
public class CaseFinder {

    /** One more than is shown. */
    static final int MOST = 21;

    private static final String OPEN_FIRST = "s.status = 'OPEN' desc, s.registered_at desc, s.case_number";

    /** With the text, which the database leaves out by itself where nothing asks for it. In order first: who may see it is asked of few. */
    private static final String NEAR = "(select s.case_number from (select s.* from case_search s"
            + " left join case_text t on t.case_number = s.case_number where %s order by " + OPEN_FIRST
            + " offset 0) s where %s limit :most)";

    private static final String NONE = "select case_number from case_search where false";

    private static final String FIND = """
            with exact as materialized (%1$s), best as (
                select case_number, bool_or(whole) as whole from (
                    select case_number, true as whole from exact
                    union all
                    select case_number, false from (%2$s) near
                ) found
                group by case_number
            )
            select %3$s, %4$s as seen
            from best
            cross join lateral (select * from case_search where case_number = best.case_number offset 0) s
            cross join lateral (
                select * from service_case where case_number = best.case_number collate "default" offset 0
            ) c
            where best.whole or %4$s
            order by best.whole desc, seen desc, %5$s
            limit :most""";

    /** Whoever registered a case acted in it. */
    private static final String MINE = "select " + FoundRow.COLUMNS + ", true as seen"
            + " from case_person own join case_search s on s.case_number = own.case_number"
            + " join service_case c on c.case_number = s.case_number collate \"default\""
            + " where own.person = :person and (s.first_asked_by = :person or exists (select 1 from journal_entry first"
            + " where first.case_number = s.case_number and first.entry_no = 1 and first.actor = :person))"
            + " order by " + OPEN_FIRST + " limit :most";

    private final JdbcClient store;
    private final Visibility visibility;

    CaseFinder(JdbcClient store, Visibility visibility) {
        this.store = store;
        this.visibility = visibility;
    }

    /**
     * What a text may mean, the closest first, then what is open, then the newest.
     *
     * @param whole only what is meant as a whole: no words, no part of a number
     */
    List<FoundRow> find(String typed, boolean whole) {
        store.sql(CaseIndex.PLANNING).query().singleRow();
        Seen seen = visibility.toCaller();
        Asked asked = Asked.of(typed, this::phoneEnds, !seen.masked());
        if (whole) {
            asked.near().clear();
        }
        return store.sql(sql(asked, seen))
                .params(asked.values())
                .params(seen.values())
                .param("most", MOST)
                .query(FoundRow.class)
                .list();
    }

    private List<String> phoneEnds(String text) {
        return store.sql("select phone_ends(:text)")
                .param("text", text)
                .query(String.class)
                .list();
    }

    static String sql(Asked asked, Seen seen) {
        return FIND.formatted(
                asked.exact().isEmpty() ? NONE : String.join(" union ", asked.exact()),
                asked.near().isEmpty()
                        ? "(" + NONE + ")"
                        : asked.near().stream()
                                .map(condition -> NEAR.formatted(condition, seen.sql()))
                                .collect(Collectors.joining(" union all ")),
                FoundRow.COLUMNS,
                seen.sql(),
                OPEN_FIRST);
    }

    /** What the person who called registered or was first asked about (HOT-10), what is open first. */
    List<FoundRow> mine() {
        return store.sql(MINE)
                .params(visibility.toCaller().values())
                .param("most", MOST)
                .query(FoundRow.class)
                .list();
    }

    /** Whether the person who called may see the case of that number. */
    public boolean seen(String number) {
        Seen seen = visibility.toCaller();
        return store.sql("select count(*) from case_search s where s.case_number = :number and " + seen.sql())
                        .params(seen.values())
                        .param("number", number)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
