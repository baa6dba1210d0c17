package org.estatedesk.tickets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tariff of the desk (PSV-04, PSV-06): its default rows, and that every case has one. */
class ServiceFeesTest {

    private static final DmnEngine TABLES =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @ParameterizedTest
    @CsvSource({
        "air, booking, 2, 40",
        "air, booking, 9, 180",
        "air, booking, 10, 150",
        "rail, booking, 3, 15",
        "rail, booking, 30, 150",
        "air, cancelled-before-order, 4, 0",
        "rail, cancelled-before-order, 4, 0",
        "air, cancelled-after-order, 2, 20",
        "rail, cancelled-after-order, 2, 10"
    })
    void theFeeFollowsMeansOccasionAndPeople(String means, String occasion, int people, int fee) throws IOException {
        Map<String, Object> asked = Map.of("means", means, "feeOccasion", occasion, "people", people);
        try (var table = Files.newInputStream(Path.of("processes/service-fees.dmn"))) {
            DmnDecisionResultEntries row = TABLES.evaluateDecision(TABLES.parseDecision("service-fees", table), asked)
                    .getSingleResult();
            assertThat(row.<Integer>getEntry("serviceFee")).isEqualTo(fee);
            assertThat(row.<String>getEntry("feeClause")).isNotBlank();
        }
    }
}
