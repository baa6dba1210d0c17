package org.estatedesk.platform.bench;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why a case costs what it does: each statement by what it is there for, and the log by table. */
final class Causes {

    /** The first whose statements these are. */
    private enum Cause {
        BRACKETS("brackets of transactions", "^(begin|commit|rollback|set )"),
        NODE(
                "the node by itself",
                "select RES.\\* from \\( select RES.\\*, PI.BUSINESS_KEY_|min\\(greatest|from clock_jump|as gauge"
                        + "|from warning|journal_proof|pg_|select exists \\(select 1 from act_ru_auth|j\\.duedate_, count|coalesce\\(i\\.failed"
                        + "|coalesce\\(n\\.channel"),
        SIGN_IN("sign-in, and whether somebody is known", "act_id_(user|group|member|tenant)"),
        RIGHTS("rights: asked, given, taken back", "act_ru_authorization"),
        JOURNAL("journal", "journal_"),
        PROMISES("ledger of promises", "\\bpromise"),
        MESSAGES("messages", "notification"),
        SEARCH("search", "case_(group|person|text|search)"),
        CASE("record of the case", "service_case|case_number_seq|case_reading"),
        DRAWINGS("drawings, forms, tables, deployments", "^select.* from act_(re_|ru_jobdef)"),
        HISTORY_READ("engine: history read before it is written", "^select.*act_hi_"),
        HISTORY("engine: history written", "act_hi_"),
        READ("engine: what runs is read", "^select"),
        WRITTEN("engine: what runs is written", "^(insert|update)"),
        DELETED("engine: what ran is deleted", "^delete"),
        OTHER("anything else", "");

        private final String words;
        private final Pattern pattern;

        Cause(String words, String pattern) {
            this.words = words;
            this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        }

        static Cause of(String query) {
            return Arrays.stream(values())
                    .filter(cause -> cause.pattern.matcher(query).find())
                    .findFirst()
                    .orElseThrow();
        }
    }

    private record Asked(double calls, double rows, double log, double blocks, String query) {

        Asked plus(Asked other) {
            return new Asked(
                    calls + other.calls, rows + other.rows, log + other.log, blocks + other.blocks, other.query);
        }
    }

    private static final Pattern WRITTEN = Pattern.compile("^(?:insert into|update|delete from) (\\w+)");

    private final List<Asked> asked;

    private Causes(List<Asked> asked) {
        this.asked = asked;
    }

    /** Of all that was counted, for so many cases. */
    static Causes of(MeasuredDesk desk, int cases) {
        String each = "select calls, rows, wal_bytes, shared_blks_hit + shared_blks_read as blocks,"
                + " regexp_replace(query, '\\s+', ' ', 'g') as query from pg_stat_statements";
        return new Causes(desk.sql()
                .query(
                        each,
                        (row, number) -> new Asked(
                                row.getDouble("calls") / cases,
                                row.getDouble("rows") / cases,
                                row.getDouble("wal_bytes") / cases,
                                row.getDouble("blocks") / cases,
                                row.getString("query").strip())));
    }

    /** As tables of docs/performance.md. */
    void print() {
        Map<Cause, Asked> causes = new TreeMap<>();
        asked.forEach(one -> causes.merge(Cause.of(one.query), one, Asked::plus));
        causes.forEach((cause, sum) -> print(cause.words, sum));
        Map<String, Asked> tables = new LinkedHashMap<>();
        asked.forEach(one -> tables.merge(table(one.query), one, Asked::plus));
        tables.entrySet().stream()
                .sorted(Comparator.comparing(table -> -table.getValue().log))
                .limit(25)
                .forEach(table -> print(table.getKey(), table.getValue()));
        asked.stream()
                .sorted(Comparator.comparing(one -> -one.calls))
                .limit(60)
                .forEach(one -> print(one.query.substring(0, Math.min(150, one.query.length())), one));
    }

    private static String table(String query) {
        Matcher written = WRITTEN.matcher(query.toLowerCase());
        return written.find() ? "log: " + written.group(1) : "log: nothing but read";
    }

    private static void print(String what, Asked sum) {
        System.out.printf("| %s | %.1f | %.1f | %.0f | %.0f |%n", what, sum.calls, sum.rows, sum.log, sum.blocks);
    }
}
