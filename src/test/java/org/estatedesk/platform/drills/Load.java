package org.estatedesk.platform.drills;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.estatedesk.support.Patience;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.RestPerson.Answer;

/** People who take complaints down and give first replies, each at one of the nodes, whatever becomes of it meanwhile. */
final class Load {

    /** What happens while they work. */
    @FunctionalInterface
    interface Event {

        void happens(Load load) throws Exception;
    }

    private static final List<String> PEOPLE = List.of("frontdesk", "frontdesk2", "hotline");
    private static final String FIRST_REPLY = "Task_GiveFirstReply";
    private static final String REPLY = """
            {"variables": {"firstReply": {"value": "今天"}, "firstReplyMode": {"value": "phone"}}}
            """;

    private static final int UNAVAILABLE = 503;
    private static final Duration DOWN = Duration.ofMinutes(2);

    private final Acknowledged acknowledged;
    private final Queue<String> broken = new ConcurrentLinkedQueue<>();
    private final ExecutorService people = Executors.newCachedThreadPool();
    private volatile boolean working = true;

    private Load(Acknowledged acknowledged) {
        this.acknowledged = acknowledged;
    }

    /**
     * Lets them work until that has happened; nobody may be told anything but success or that the desk cannot store it now.
     *
     * @param acknowledged takes down what they are told
     * @param ports where the nodes serve
     */
    static void beside(Acknowledged acknowledged, Event event, int... ports) throws Exception {
        Load load = new Load(acknowledged);
        for (int person = 0; person < PEOPLE.size(); person++) {
            RestPerson one = new RestPerson(ports[person % ports.length], PEOPLE.get(person));
            load.people.execute(() -> load.work(one));
        }
        try {
            event.happens(load);
        } finally {
            load.end();
        }
        assertThat(load.broken).isEmpty();
    }

    private void work(RestPerson person) {
        while (working) {
            try {
                takeOneDown(person);
            } catch (AssertionError | RuntimeException e) {
                broken.add(e.toString());
            }
        }
    }

    private void takeOneDown(RestPerson person) {
        Optional<Answer> started = change(person, Complaints.PATH, Complaints.FORM);
        started.ifPresentOrElse(
                answer -> replyTo(
                        answer.json().path("businessKey").asText(),
                        answer.json().path("id").asText(),
                        person),
                acknowledged::startedPerhaps);
    }

    private void replyTo(String number, String instance, RestPerson person) {
        acknowledged.started(number, instance);
        String task = firstReplyOf(number, person);
        if (change(person, "/task/" + task + "/claim", "{\"userId\":\"" + person.name() + "\"}")
                .isEmpty()) {
            return;
        }
        acknowledged.claimed(number, task, FIRST_REPLY);
        change(person, "/task/" + task + "/submit-form", REPLY)
                .ifPresent(done -> acknowledged.completed(number, task, FIRST_REPLY));
    }

    /** As soon as somebody answers: with success, since the case was acknowledged. */
    private String firstReplyOf(String number, RestPerson person) {
        String steps = "/task?taskDefinitionKey=" + FIRST_REPLY + "&processInstanceBusinessKey=" + number;
        return await().atMost(Patience.of(DOWN))
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(() -> person.get(steps), answer -> answer.status() != UNAVAILABLE)
                .ok()
                .json()
                .path(0)
                .path("id")
                .asText();
    }

    /** What was answered; empty if the desk or its store died meanwhile, so that nobody knows whether it was done. */
    private Optional<Answer> change(RestPerson person, String path, String body) {
        try {
            Answer answer = person.post(path, body);
            if (answer.status() != UNAVAILABLE) {
                return Optional.of(answer.ok());
            }
        } catch (UncheckedIOException died) {
            // As told above.
        }
        await().atMost(Patience.of(DOWN))
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(() ->
                        !working || person.page("/actuator/health/readiness").status() == 200);
        return Optional.empty();
    }

    /** Lets so many more answers come. */
    void goesOnFor(int answers) {
        int before = acknowledged.count();
        await().atMost(Patience.of(DOWN)).until(() -> acknowledged.count() >= before + answers || !broken.isEmpty());
        assertThat(broken).isEmpty();
    }

    private void end() throws InterruptedException {
        working = false;
        people.shutdown();
        if (!people.awaitTermination(Patience.of(DOWN).toMillis(), TimeUnit.MILLISECONDS)) {
            throw new AssertionError("Somebody waits for an answer for ever.");
        }
    }
}
