package org.estatedesk.tickets.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.estatedesk.platform.Refusal;
import org.estatedesk.support.DeskTest;
import org.estatedesk.tickets.Leg;
import org.estatedesk.tickets.Means;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** TKT-09: two people bring in the same timetable at once; the later one's stays, and only that. */
@DeskTest
class TimetableAtOnceTest {

    private static final String FILE = "number,from,to,departs,arrives\nG%s,A,B,09:00,11:15\n";

    @Autowired
    private Timetable timetable;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theSecondImportWaitsForTheFirst() throws Exception {
        CompletableFuture<?> second = transaction.execute(status -> {
            timetable.replace(Means.RAIL, file(1), "supervisor", null);
            CompletableFuture<?> other =
                    CompletableFuture.supplyAsync(() -> timetable.replace(Means.RAIL, file(2), "manager", null));
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> other.get(500, TimeUnit.MILLISECONDS));
            return other;
        });
        second.get(60, TimeUnit.SECONDS);
        assertThat(timetable.of(Means.RAIL))
                .extracting(trip -> trip.name().number())
                .containsExactly("G2");
        assertThat(timetable.latest(Means.RAIL).orElseThrow().importedBy()).isEqualTo("manager");
    }

    @Test
    void whatSomebodyElseHasChangedMeanwhileIsNotOverwritten() {
        timetable.replace(Means.RAIL, file(1), "supervisor", null);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> timetable.replace(Means.RAIL, file(2), "frontdesk", "2026-12-01T08:00:00+08:00"))
                .satisfies(refusal -> assertThat(refusal.getStatusCode()).isEqualTo(HttpStatus.CONFLICT));
        assertThat(timetable.of(Means.RAIL))
                .extracting(trip -> trip.name().number())
                .containsExactly("G1");
    }

    @Test
    void aLegWithoutADayHasNoDepartures() {
        timetable.replace(Means.RAIL, file(1), "supervisor", null);
        LocalDateTime day = LocalDateTime.parse("2026-12-01T08:00");
        assertThat(timetable.departures(Means.RAIL, new Leg("A", "B", day))).hasSize(1);
        assertThat(timetable.departures(Means.RAIL, new Leg("A", "B", null))).isEmpty();
    }

    private static byte[] file(int number) {
        return FILE.formatted(number).getBytes(StandardCharsets.UTF_8);
    }
}
