package org.estatedesk.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.Map;
import org.estatedesk.cases.Cases.NewCase;
import org.estatedesk.cases.ServiceCase.Status;
import org.junit.jupiter.api.Test;

class ServiceCaseTest {

    private static final Instant NOW = Instant.parse("2026-03-01T01:00:00Z");

    private final ServiceCase open = new ServiceCase("CMP-2026-000001", data(null), NOW);

    @Test
    void happenedWhenItWasTypedUnlessToldOtherwise() {
        Instant earlier = NOW.minusSeconds(3600);
        assertThat(open.occurredAt()).isEqualTo(NOW);
        assertThat(new ServiceCase("CMP-2026-000002", data(earlier), NOW).occurredAt())
                .isEqualTo(earlier);
    }

    @Test
    void keepsItsOutcomeAndItsTimeWhenClosed() {
        open.finish(Status.CLOSED, "solved", NOW);
        assertThat(open.status()).isEqualTo(Status.CLOSED);
        assertThat(open.outcome()).isEqualTo("solved");
        assertThat(open.closedAt()).isEqualTo(NOW);
    }

    @Test
    void isNotClosedTwice() {
        open.finish(Status.CLOSED, "solved", NOW);
        assertThatIllegalStateException().isThrownBy(() -> open.finish(Status.CLOSED, "rejected", NOW));
        assertThatIllegalStateException().isThrownBy(() -> open.finish(Status.ENDED, "ended", NOW));
        assertThat(open.outcome()).isEqualTo("solved");
    }

    @Test
    void keepsItsClassOnceItIsOver() {
        open.finish(Status.ENDED, "ended", NOW);
        assertThat(open.status()).isEqualTo(Status.ENDED);
        assertThat(open.outcome()).isEqualTo("ended");
        assertThatIllegalStateException().isThrownBy(() -> open.classify("major", "clause"));
    }

    private static NewCase data(Instant occurredAt) {
        return new NewCase("CMP", "complaint-handling", "1", Contact.NONE, "hotline", occurredAt, Map.of());
    }
}
