package org.estatedesk.promises.workflow.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.estatedesk.drawings.Durations;
import org.estatedesk.drawings.expressions.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shipped table: whoever is late, the alarm reaches the top. */
class LadderTest {

    private static final DmnEngine ENGINE =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    private final DmnDecision ladder = shipped();

    @Test
    void everyGroupReachesTheGroupCentre() {
        for (String group : Vocabulary.GROUPS) {
            Set<String> told = new LinkedHashSet<>();
            for (String next = superior(group); told.add(next); next = superior(next)) {
                assertThat(Vocabulary.GROUPS).contains(next);
            }
            assertThat(told).as(group).endsWith("group-csc");
        }
    }

    @Test
    void everyTimeCanBeRead() {
        assertThat(Vocabulary.GROUPS)
                .allMatch(group -> Durations.isValid(row(group).getEntry("rungTime")));
    }

    @ParameterizedTest
    @CsvSource({
        "front-desk, PT30M, customer-supervisor",
        "guard, PT2M, guard-duty-head",
        "gate, PT1M, guard-duty-head",
        "guard-duty-head, PT1M, customer-supervisor",
        "company-manager, PT5M, general-manager",
        "somebody-new, PT30M, csc"
    })
    void theTableSaysWhoIsNextAndWhen(String group, String time, String superior) {
        assertThat(row(group).getEntryMap()).isEqualTo(Map.of("rungTime", time, "superior", superior));
    }

    @Test
    void anEmergencyThatNobodyTakesUpReachesTheHighestWithinMinutes() {
        for (String group : List.of("gate", "guard", "guard-duty-head", "company-manager", "dispatch-supervisor")) {
            Duration passed = Duration.ZERO;
            for (String told = group; !told.equals("group-csc"); ) {
                DmnDecisionRuleResult row = row(told, "emergency-patient-assistance");
                passed = passed.plus(Duration.parse(row.getEntry("rungTime")));
                told = row.getEntry("superior");
            }
            assertThat(passed).as(group).isLessThanOrEqualTo(Duration.ofMinutes(20));
        }
    }

    private String superior(String group) {
        return row(group).getEntry("superior");
    }

    private DmnDecisionRuleResult row(String group) {
        return row(group, "complaint-handling");
    }

    private DmnDecisionRuleResult row(String group, String procedure) {
        return ENGINE.evaluateDecisionTable(
                        ladder, Variables.putValue("rungGroup", group).putValue("lateProcedure", procedure))
                .getSingleResult();
    }

    private static DmnDecision shipped() {
        try (InputStream table = Files.newInputStream(Path.of("processes/escalation-ladder.dmn"))) {
            return ENGINE.parseDecision("escalation-ladder", table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
