package org.estatedesk.audit.speed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.ProcessEngine;
import org.estatedesk.cases.Journal;
import org.estatedesk.forms.schema.Expressions;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.Patience;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How fast auditors get their pages over HTTP. Each build tries 2,000 finished cases with three times the limits; the
 * limits themselves hold with 100,000, on a quiet machine with two cores, in about half an hour:
 * {@code mvn verify -Dit.test=AuditSpeedIT -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false
 * -Destatedesk.audit.cases=100000}.
 */
@DeskTest
class AuditSpeedIT {

    private static final int CASES = Integer.getInteger("estatedesk.audit.cases", 2000);
    private static final int MANY = 100_000;
    private static final int GENEROUS = 3;
    private static final int WARM_UP = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Desk desk;

    @Autowired
    private Expressions expressions;

    @Autowired
    private JdbcTemplate store;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Journal journal;

    private final Random random = new Random(6);

    /** What is measured. */
    private List<Measured> measured() {
        String period = "from=" + LocalDate.now().minusDays(365) + "&to=" + LocalDate.now();
        return List.of(
                new Measured("search, first page", 300, 200, chance -> List.of(RandomQuestion.path(chance))),
                new Measured("filters of the search", 300, 20, chance -> List.of("/desk/audit/filters")),
                new Measured("case, path, timeline, proof", 500, 100, this::aCase),
                new Measured(
                        "heat of a year",
                        1000,
                        20,
                        chance -> List.of("/desk/audit/procedures/complaint-handling/heat?" + period)),
                new Measured("dashboard of a year", 1500, 20, chance -> List.of("/desk/audit/dashboard?" + period)));
    }

    private List<String> aCase(Random chance) {
        String number = store.queryForObject(
                "select case_number from service_case where right(case_number, 6)::integer = ?",
                String.class,
                500_001 + chance.nextInt(CASES));
        String page = "/desk/audit/cases/" + number;
        String main = main(auditor().page(page).ok().json());
        String proof = "/desk/cases/" + number + "/journal/verification";
        return List.of(page, page + "/processes/" + main + "/path", page + "/timeline", proof);
    }

    private static String main(JsonNode about) {
        return about.path("processes").findParents("main").stream()
                .filter(process -> process.path("main").asBoolean())
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
    }

    @Test
    void auditorsGetTheirPagesInTime() throws Exception {
        FinishedCases finished = new FinishedCases(store, transaction);
        long before = System.nanoTime();
        List<String> originals = new Originals(engine, desk, journal, expressions, port).run();
        long ran = System.nanoTime();
        try {
            long rows = finished.fill(CASES, originals);
            System.out.printf(
                    "%d finished cases, copies of %d that ran (%d s), with %d rows of history each, in %d s%n",
                    CASES, originals.size(), seconds(before, ran), rows, seconds(ran, System.nanoTime()));
            theCopiesAreIntact();
            measure();
        } finally {
            if (CASES < MANY) {
                // So many are left to be thrown away with their store: that is all that such a run does.
                finished.remove();
            }
        }
    }

    private void theCopiesAreIntact() {
        JsonNode found =
                auditor().page("/desk/audit/cases?status=finished&size=3").ok().json();
        assertThat(found.path("total").asInt()).isGreaterThanOrEqualTo(CASES);
        found.path("items").forEach(one -> {
            String number = one.path("number").asText();
            JsonNode verdict = auditor()
                    .page("/desk/cases/" + number + "/journal/verification")
                    .ok()
                    .json();
            assertThat(verdict.path("intact").asBoolean()).as("%s", verdict).isTrue();
        });
    }

    private void measure() {
        SoftAssertions limits = new SoftAssertions();
        System.out.printf("%-28s %8s %8s %8s %8s %8s%n", "page (ms)", "first", "median", "95 %", "slowest", "limit");
        for (Measured page : measured()) {
            int quiet = CASES >= MANY ? page.millis() : GENEROUS * page.millis();
            long limit = Patience.of(Duration.ofMillis(quiet)).toMillis();
            long before = System.nanoTime();
            page.paths().apply(random).forEach(path -> auditor().page(path).ok());
            // The first one may have to count what later ones only read.
            long first = (System.nanoTime() - before) / 1_000_000;
            long[] millis = millis(page);
            long high = millis[(int) Math.ceil(0.95 * millis.length) - 1];
            System.out.printf(
                    "%-28s %8d %8d %8d %8d %8d%n",
                    page.name(), first, millis[millis.length / 2], high, millis[millis.length - 1], limit);
            limits.assertThat(high).as(page.name()).isLessThanOrEqualTo(limit);
        }
        limits.assertAll();
    }

    /** Sorted. */
    private long[] millis(Measured page) {
        Stream.generate(() -> page.paths().apply(random))
                .limit(Math.min(WARM_UP, page.times()))
                .forEach(this::millis);
        return LongStream.generate(() -> millis(page.paths().apply(random)))
                .limit(page.times())
                .sorted()
                .toArray();
    }

    private long millis(List<String> paths) {
        long before = System.nanoTime();
        paths.forEach(path -> auditor().page(path).ok());
        return (System.nanoTime() - before) / 1_000_000;
    }

    private RestPerson auditor() {
        return new RestPerson(port, "auditor");
    }

    private static long seconds(long from, long to) {
        return (to - from) / 1_000_000_000;
    }
}
