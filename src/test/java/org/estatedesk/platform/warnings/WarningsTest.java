package org.estatedesk.platform.warnings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.estatedesk.platform.warnings.Warnings.Warning;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.TestDrawings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A trouble is told once while it lasts, and once that it is over. */
@DeskTest
@ExtendWith(OutputCaptureExtension.class)
class WarningsTest {

    private final String watch = "watch " + System.nanoTime();
    private final Instant began = Instant.parse("2026-03-02T01:00:00Z");

    @Autowired
    Warnings warnings;

    @Autowired
    TestDrawings desk;

    @AfterEach
    void end() {
        warnings.settle(watch, List.of());
        ClockUtil.reset();
    }

    @Test
    void issue15_aTroubleIsOneWarningThatCountsOnAndThenIsOver(CapturedOutput log) {
        warnings.settle(watch, List.of(trouble(1)));
        warnings.settle(watch, List.of(trouble(17)));
        assertThat(shown()).singleElement().satisfies(warning -> {
            assertThat(warning.text()).contains("17 in all");
            assertThat(warning.since()).isEqualTo(began);
            assertThat(warning.endedAt()).isNull();
            assertThat(warning.link()).isEqualTo("/camunda/app/cockpit/default/#/audit/case/CMP-1");
        });
        warnings.settle(watch, List.of());
        assertThat(shown()).singleElement().extracting(Warning::endedAt).isNotNull();
        assertThat(log.getOut()).containsOnlyOnce("through by e-mail: 1 in all, the last one of " + watch);
        assertThat(log.getOut())
                .containsOnlyOnce("Over: Messages do not get through by e-mail: 17 in all, the last one of " + watch);
    }

    @Test
    void issue15_whatComesBackWithinTheHourCallsNobodyAgain() {
        desk.standAt(Instant.now());
        warnings.settle(watch, List.of(trouble(1)));
        warnings.settle(watch, List.of());
        desk.pass(Duration.ofMinutes(59));
        warnings.settle(watch, List.of(trouble(2)));
        assertThat(shown()).singleElement().extracting(Warning::endedAt).isNull();
        warnings.settle(watch, List.of());
        desk.pass(Duration.ofMinutes(61));
        warnings.settle(watch, List.of(trouble(3)));
        assertThat(shown()).hasSize(2);
    }

    private Trouble trouble(int number) {
        return new Trouble(watch, began, "messages.email", List.of(number, watch), Trouble.caseFile("CMP-1"));
    }

    private List<Warning> shown() {
        return warnings.since(began).stream()
                .filter(warning -> warning.text().contains(watch))
                .toList();
    }
}
