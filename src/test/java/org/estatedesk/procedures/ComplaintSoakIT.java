package org.estatedesk.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.estatedesk.cases.Cases;
import org.estatedesk.cases.ServiceCase;
import org.estatedesk.forms.InvalidSubmissions;
import org.estatedesk.forms.TasklistRequest;
import org.estatedesk.forms.schema.Expressions;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.NodeCoverage;
import org.estatedesk.support.RestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two hundred complaints over REST, and every form of the procedure attacked with hundreds of invalid submissions. */
@DeskTest
class ComplaintSoakIT {

    private static final int COMPLAINTS = 200;
    private static final int INVALID = 500;

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private Expressions expressions;

    @Autowired
    private Cases cases;

    private final Set<String> attacked = ConcurrentHashMap.newKeySet();
    private final AtomicInteger refused = new AtomicInteger();

    @Test
    void allComplaintsEndAndEveryInvalidSubmissionIsRefused() throws Exception {
        List<String> numbers = runAll();
        NodeCoverage coverage = NodeCoverage.of(engine, "complaint-handling");
        System.out.printf(
                "%d complaints ended; %d invalid submissions refused; %s%n", numbers.size(), refused.get(), coverage);
        assertThat(numbers)
                .doesNotHaveDuplicates()
                .allSatisfy(number -> assertThat(cases.get(number).status()).isEqualTo(ServiceCase.Status.CLOSED));
        assertThat(engine.getRuntimeService().createIncidentQuery().count()).isZero();
        assertThat(coverage.missed()).isEmpty();
        assertThat(refused.get()).isGreaterThanOrEqualTo(INVALID);
    }

    private List<String> runAll() throws InterruptedException, ExecutionException {
        ExecutorService drivers = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> runs = LongStream.range(0, COMPLAINTS)
                    .mapToObj(seed -> drivers.submit(() -> new RandomCase(port, seed, expressions, this::attack).run()))
                    .toList();
            List<String> numbers = new java.util.ArrayList<>();
            for (Future<String> run : runs) {
                numbers.add(run.get());
            }
            return numbers;
        } finally {
            drivers.shutdownNow();
        }
    }

    /** Each form once, before the first valid submission. */
    private void attack(RestPerson person, String path, FormSchema form, ObjectNode valid) {
        if (attacked.add(String.valueOf(form.fields()))) {
            InvalidSubmissions.of(form, valid).forEach(invalid -> refuses(person, path, invalid));
        }
    }

    private void refuses(RestPerson person, String path, InvalidSubmissions.Invalid invalid) {
        RestPerson.Answer answer = person.post(path, TasklistRequest.body(invalid.values()));
        assertThat(answer.status()).as("%s: %s", path, invalid).isEqualTo(400);
        assertThat(answer.body()).as("%s", invalid).contains(invalid.key());
        refused.incrementAndGet();
    }
}
