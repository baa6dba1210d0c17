package org.estatedesk.promises.workflow.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Promises;
import org.estatedesk.promises.workflow.ledger.Recomputed.Verdict;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.TestDrawings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Cases of drawings made by chance, driven by a program: the ledger says what the engine's own history says, none missing,
 * none double. A thousand take three minutes ({@code -Destatedesk.ledger.cases=1000}), so each build, with another seed,
 * drives fewer; {@code -Destatedesk.ledger.seed=1} for the same again.
 */
@DeskTest
class LedgerRecomputationIT {

    private static final Logger log = LoggerFactory.getLogger(LedgerRecomputationIT.class);
    private static final int CASES = Integer.getInteger("estatedesk.ledger.cases", 150);
    private static final long SEED = Long.getLong("estatedesk.ledger.seed", System.nanoTime());
    private static final int DRAWINGS = 40;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Promises promises;

    @Autowired
    TestDrawings drawings;

    private final Random random = new Random(SEED);

    @AfterEach
    void clear() {
        drawings.clear();
    }

    @Test
    void theLedgerSaysWhatTheEnginesOwnHistorySays() {
        log.info("Seed {}", SEED);
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-03-02T01:00:00Z")));
        draw();
        for (int i = 0; i < CASES; i++) {
            String key = "ledger-random-" + random.nextInt(DRAWINGS);
            String run =
                    engine.getRuntimeService().startProcessInstanceByKey(key).getId();
            new RandomWork(engine, random, run).some();
        }
        compareAll();
    }

    private void draw() {
        RandomDrawings drawer = new RandomDrawings(random);
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name("test drawings");
        deployment.addModelInstance(RandomDrawings.CALLED + ".bpmn", drawer.next(RandomDrawings.CALLED));
        for (int i = 0; i < DRAWINGS; i++) {
            deployment.addModelInstance("ledger-random-" + i + ".bpmn", drawer.next("ledger-random-" + i));
        }
        deployment.deploy();
    }

    private void compareAll() {
        Map<Promise.State, Integer> seen = new EnumMap<>(Promise.State.class);
        for (HistoricProcessInstance run :
                engine.getHistoryService().createHistoricProcessInstanceQuery().list()) {
            if (run.getProcessDefinitionKey().startsWith("ledger-random-")) {
                Map<String, Verdict> ledger = promises.ofRun(run.getId()).stream()
                        .collect(Collectors.toMap(promise -> promise.run().jobId(), Verdict::of));
                assertThat(ledger)
                        .as("seed %d, %s %s", SEED, run.getProcessDefinitionKey(), run.getId())
                        .isEqualTo(new Recomputed(engine, run).verdicts());
                ledger.values().forEach(verdict -> seen.merge(verdict.state(), 1, Integer::sum));
            }
        }
        log.info("{} cases, seed {}: {}", CASES, SEED, seen);
        assertThat(seen).containsOnlyKeys(Promise.State.values());
    }
}
