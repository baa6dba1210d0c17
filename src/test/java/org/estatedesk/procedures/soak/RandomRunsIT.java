package org.estatedesk.procedures.soak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ProcessEngine;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.forms.InvalidSubmissions;
import org.estatedesk.forms.TasklistRequest;
import org.estatedesk.forms.schema.Expressions;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.promises.Promise;
import org.estatedesk.promises.Promises;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.NodeCoverage;
import org.estatedesk.support.RestPerson;
import org.estatedesk.tickets.centre.TicketCentreSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.SmartLifecycle;

/**
 * Random runs of each procedure over REST, and every form attacked with invalid submissions. With
 * {@code -Destatedesk.soak=200} every node must be entered, too; that takes a quarter of an hour, so each build runs fewer.
 * Other runs: {@code -Destatedesk.soak.seed=1000}; one procedure: {@code -Destatedesk.soak.only=TICKETS}; on a Chinese desk:
 * {@code -Destatedesk.language=zh}.
 */
@DeskTest
class RandomRunsIT {

    private static final int ENOUGH = 200;
    private static final int RUNS = Integer.getInteger("estatedesk.soak", 10);
    private static final String ONLY = System.getProperty("estatedesk.soak.only", "");
    private static final long SEED = Long.getLong("estatedesk.soak.seed", 0);

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Expressions expressions;

    @Autowired
    private Cases cases;

    @Autowired
    private Promises promises;

    @Autowired
    private TicketCentreSettings ticketCentre;

    /** Those that ask the ticket centre. */
    @Autowired
    private SmartLifecycle externalThreads;

    private final Set<String> attacked = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refused = new AtomicInteger();
    private MoodyMachine machine;

    @BeforeEach
    void connect() throws Exception {
        machine = new MoodyMachine(SEED);
        ticketCentre.setUrl(machine.address());
        externalThreads.start();
    }

    @AfterEach
    void disconnect() {
        externalThreads.stop();
        ticketCentre.setUrl(null);
        machine.close();
    }

    @ParameterizedTest
    @EnumSource
    void allCasesEndAndEveryInvalidSubmissionIsRefused(Procedure procedure) throws Exception {
        assumeTrue(ONLY.isEmpty() || ONLY.equals(procedure.name()), "only " + ONLY);
        Soak soak = new Soak(procedure.subject, port, expressions, (person, path, form, valid) -> {
            attack(procedure, person, path, form, valid);
        });
        long incidents = incidents();
        long before = System.nanoTime();
        List<Throwable> failures = soak.run(SEED, RUNS);
        NodeCoverage coverage = NodeCoverage.of(engine, procedure.subject.key());
        System.out.printf("%s: ", nameOf(procedure));
        System.out.printf("%d runs from seed %d in %d s: ", RUNS, SEED, (System.nanoTime() - before) / 1_000_000_000);
        System.out.printf(
                "%d cases, %d steps and timers, ",
                soak.numbers().size(), soak.rarities().total());
        System.out.printf("%d invalid submissions refused; %s; ", refused.get(), coverage);
        System.out.printf("rarest: %s%n", soak.ways().rare());
        assertThat(failures).isEmpty();
        assertThat(soak.numbers()).hasSizeGreaterThanOrEqualTo(RUNS).allSatisfy(this::isOver);
        assertThat(incidents()).as("incidents before and after").isEqualTo(incidents);
        assertThat(auditorsVerdict().path("intact").asBoolean())
                .as("%s", auditorsVerdict())
                .isTrue();
        assertThat(RUNS < ENOUGH ? Set.of() : coverage.missed()).isEmpty();
    }

    /** In the desk's language. */
    private String nameOf(Procedure procedure) {
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(procedure.subject.key())
                .latestVersion()
                .singleResult()
                .getName();
    }

    private long incidents() {
        return engine.getRuntimeService().createIncidentQuery().count();
    }

    private JsonNode auditorsVerdict() {
        return new RestPerson(port, "auditor")
                .page("/desk/journal/verification")
                .ok()
                .json();
    }

    private void isOver(String number) {
        assertThat(cases.get(number).status()).isEqualTo(ServiceCase.Status.CLOSED);
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isZero();
        assertThat(promises.of(number)).noneMatch(promise -> promise.state() == Promise.State.OPEN);
    }

    /** Each form once, before the first valid submission. */
    private void attack(Procedure procedure, RestPerson person, String path, FormSchema form, ObjectNode valid) {
        if (attacked.add(String.valueOf(form.fields()))) {
            List<InvalidSubmissions.Invalid> spoilt = InvalidSubmissions.of(form, valid);
            int every = Math.max(1, spoilt.size() / procedure.spoilt);
            for (int i = 0; i < spoilt.size(); i += every) {
                refuses(person, path, spoilt.get(i));
            }
        }
    }

    private void refuses(RestPerson person, String path, InvalidSubmissions.Invalid invalid) {
        RestPerson.Answer answer = person.post(path, TasklistRequest.body(invalid.values()));
        if (answer.status() == 413 && invalid.toString().contains("a megabyte in a list")) {
            return; // the request as a whole is refused
        }
        assertThat(answer.status()).as("%s: %s", path, invalid).isEqualTo(400);
        assertThat(answer.body()).as("%s", invalid).contains(invalid.key());
        refused.incrementAndGet();
    }
}
