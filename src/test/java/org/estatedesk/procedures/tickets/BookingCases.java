package org.estatedesk.procedures.tickets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import org.camunda.spin.plugin.variable.SpinValues;
import org.estatedesk.tickets.timetable.TimetableDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** TKT-01, TKT-03, TKT-08, TKT-09, PSV-04, PSV-06: booked by telephone, without a machine at the ticket centre. */
abstract class BookingCases extends TicketCase {

    @Autowired
    private TimetableDesk timetable;

    @Test
    void ticketsAreOfferedOrderedHandedOverAndTheFeeIsOnRecord() {
        ask();
        offer();
        assertThat(variable("serviceFee")).isEqualTo(40);
        agreed();
        assertThat(variable("passengers").toString()).contains("王小宝", "infant");
        assertThat(variable("operatorResult")).isEqualTo("by-telephone");
        confirmed();
        assertThat(told()).anyMatch(line -> line.contains("KX7Q2") && line.contains("are confirmed"));
        taken();
        assertThat(ended()).isTrue();
        assertThat(record().outcome()).isEqualTo("booked");
        assertThat(record().firstAskedBy()).isEqualTo("frontdesk");
        assertThat(told()).anyMatch(line -> line.contains("Service fee 40 CNY") && line.contains("slip signed"));
    }

    @Test
    void theTimetableOffersWhatFits() {
        timetable.keep("""
                number,from,to,departs,arrives,days,equipment
                MU5101,上海虹桥,北京首都,09:00,11:15,1,A330
                MU5105,上海虹桥,北京首都,11:00,13:15,1,
                MU5199,上海虹桥,北京首都,09:10,11:15,2,
                MU5331,上海虹桥,深圳,09:30,12:00,,
                """);
        ask();
        String nearest = "MU5101 2026-12-07 09:00 上海虹桥 - 北京首都 11:15 A330";
        assertThat(variable("connections").toString())
                .contains(nearest, "MU5105")
                .doesNotContain("MU5199", "MU5331");
        assertThatThrownBy(() -> offer("chosenConnections", json("MU5199"))).hasMessageContaining("timetable");
        offer("chosenConnections", json(nearest));
        assertThat(variable("chosenConnections").toString()).contains(nearest);
    }

    private static Object json(String chosen) {
        return SpinValues.jsonValue("[\"" + chosen + "\"]").create();
    }

    @Test
    void nothingIsOrderedBeforeFareAndFeeWereTold() {
        ask();
        offer();
        assertThatThrownBy(() -> present("agreed", "passengerNames", "李红"))
                .hasMessageContaining("told before ordering");
    }

    @Test
    void ticketsAreNotHandedOverWithoutTheSignedSlip() {
        ask();
        offer();
        agreed();
        confirmed();
        assertThatThrownBy(() -> does(
                        "frontdesk",
                        "Task_HandOverTickets",
                        "handOverResult",
                        "taken",
                        "handOverMode",
                        "desk",
                        "feeReceived",
                        40,
                        "paidBy",
                        "cash"))
                .hasMessageContaining("slip");
    }

    @Test
    void theCustomerMayWantAnotherConnection() {
        ask();
        offer();
        present("another", "anotherWish", "晚上的航班");
        assertThat(open()).containsExactly("Task_LookUpTickets");
    }

    @Test
    void soldOutLeadsToAnotherLookUpWithItsOwnClock() {
        ask();
        offer();
        agreed();
        pass(Duration.ofMinutes(25));
        order("sold-out", "tryAgain", "yes");
        assertThat(open()).containsExactly("Task_LookUpTickets");
        assertThat(due("Deadline_Answer35Min").toInstant())
                .isEqualTo(OffsetDateTime.parse("2026-12-01T11:00+08:00").toInstant());
        offer();
        agreed();
        confirmed();
        assertThat(open()).containsExactly("Task_HandOverTickets");
    }

    @Test
    void soldOutWithoutAnotherWishEndsWithoutAFee() {
        ask();
        offer();
        agreed();
        order("sold-out", "tryAgain", "no");
        settled(0);
        assertThat(record().outcome()).isEqualTo("unavailable");
    }

    @Test
    void whoCancelsBeforeTheOrderOwesNothing() {
        ask();
        offer();
        agreed();
        order("withdrawn");
        settled(0);
        assertThat(record().outcome()).isEqualTo("cancelled");
    }

    @Test
    void whoCancelsAfterTheOrderOwesTheFeeAndTheChargeOfTheTicketCentre() {
        ask();
        offer();
        agreed();
        confirmed();
        does("frontdesk", "Task_HandOverTickets", "handOverResult", "withdrawn", "cancelReason", "会议取消");
        does("dispatcher", "Task_CancelByTelephone", "cancelConfirmed", "yes", "operatorCharge", 150);
        settled(20);
        assertThat(record().outcome()).isEqualTo("cancelled");
        assertThat(told()).anyMatch(line -> line.contains("service fee 20 CNY") && line.contains("ticket centre 150"));
    }

    private void settled(int fee) {
        assertThat(open()).containsExactly("Task_SettleCancellation");
        assertThat(variable("serviceFee")).isEqualTo(fee);
        Map<String, Object> form = values("cancellationTold", "已取消", "settledMode", "phone");
        if (fee > 0) {
            form.putAll(values("feeReceived", fee, "paidBy", "none"));
        }
        desk.complete(request, "frontdesk", "Task_SettleCancellation", form);
        assertThat(ended()).isTrue();
    }
}
