package org.estatedesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** TKT-02, TKT-04: from what was typed to the flights or trains one after the other. */
class WishTest {

    private static final LocalDateTime OUT = LocalDateTime.parse("2026-12-01T09:30");
    private static final LocalDateTime BACK = LocalDateTime.parse("2026-12-05T18:00");

    @Test
    void aFlightLeadsFromHereToItsDestination() {
        assertThat(air("one-way", "北京", null, null).legs()).containsExactly(new Leg(null, "北京", OUT));
    }

    @Test
    void aReturnFlightLeadsBackHere() {
        assertThat(air("return", "北京", null, BACK).legs())
                .containsExactly(new Leg(null, "北京", OUT), new Leg("北京", null, BACK));
    }

    @Test
    void aConnectingFlightHasOneLegALine() {
        String lines = "上海 - 广州, 2026-12-02 07:15\r\n广州—三亚\n\n三亚 → 上海，2026-12-09";
        assertThat(air("connecting", "三亚", lines, null).legs())
                .containsExactly(
                        new Leg("上海", "广州", LocalDateTime.parse("2026-12-02T07:15")),
                        new Leg("广州", "三亚", LocalDateTime.parse("2026-12-02T07:15")),
                        new Leg("三亚", "上海", LocalDateTime.parse("2026-12-09T00:00")));
    }

    @Test
    void aTrainFollowsItsItinerary() {
        TravelWish wish = new TravelWish(Means.RAIL, null, null, "苏州 - 南京", OUT, null);
        assertThat(wish.legs()).containsExactly(new Leg("苏州", "南京", OUT));
    }

    @Test
    void aDayThatDoesNotExistIsNoOtherDay() {
        assertThat(Itinerary.read("A - B\nB - C, 2026-02-30 10:00\nC - D\nD - E, 2026-12-09", OUT))
                .containsExactly(
                        new Leg("A", "B", OUT),
                        new Leg("B", "C", null),
                        new Leg("C", "D", null),
                        new Leg("D", "E", LocalDateTime.parse("2026-12-09T00:00")));
    }

    @Test
    void whatIsNoLegIsLeftOut() {
        assertThat(Itinerary.read("somewhere", OUT)).isEmpty();
        assertThat(Itinerary.read(null, OUT)).isEmpty();
    }

    @Test
    void passengersStandOneALineWithChildrenMarked() {
        assertThat(Passenger.read("王小明\n John Smith \r\n王小红，儿童\n王小宝, infant\n\n"))
                .isEqualTo(List.of(
                        new Passenger("王小明", "adult"),
                        new Passenger("John Smith", "adult"),
                        new Passenger("王小红", "child"),
                        new Passenger("王小宝", "infant")));
        assertThat(Passenger.read(null)).isEmpty();
    }

    private static TravelWish air(String journey, String destination, String lines, LocalDateTime back) {
        return new TravelWish(Means.AIR, journey, destination, lines, OUT, back);
    }
}
