package org.estatedesk.platform.drills;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.estatedesk.platform.store.server.Nginx;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.RestPerson.Answer;

/** People who take complaints down and give first replies through nginx, and others who look. */
final class PeopleAtWork {

    private static final int READERS = 4;
    private static final String FIRST_REPLY = "Task_GiveFirstReply";
    private static final String REPLY = """
            {"variables": {"firstReply": {"value": "今天"}, "firstReplyMode": {"value": "phone"}}}
            """;

    private final Nginx nginx;
    private final Acknowledged acknowledged;
    private final Queue<String> broken = new ConcurrentLinkedQueue<>();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();
    private final ExecutorService people = Executors.newCachedThreadPool();
    private volatile boolean working = true;

    PeopleAtWork(Nginx nginx, Acknowledged acknowledged) {
        this.nginx = nginx;
        this.acknowledged = acknowledged;
        for (String name : List.of("frontdesk", "frontdesk2", "hotline")) {
            people.execute(() -> untilEvening(() -> takeOneDown(nginx.person(name))));
        }
        for (int reader = 0; reader < READERS; reader++) {
            String browser = "browser" + reader;
            people.execute(() -> untilEvening(() -> look(browser)));
        }
    }

    private void untilEvening(Runnable work) {
        while (working) {
            try {
                work.run();
            } catch (AssertionError | RuntimeException e) {
                broken.add(e.toString());
            }
        }
    }

    private void takeOneDown(RestPerson person) {
        Answer started = person.post(Complaints.PATH, Complaints.FORM);
        if (!isAnswered(started)) {
            acknowledged.startedPerhaps();
            return;
        }
        String number = started.json().path("businessKey").asText();
        acknowledged.started(number, started.json().path("id").asText());
        String steps = "/task?taskDefinitionKey=" + FIRST_REPLY + "&processInstanceBusinessKey=";
        JsonNode step = person.get(steps + number).ok().json().path(0);
        String task = step.path("id").asText();
        String path = "/task/" + task;
        if (isAnswered(person.post(path + "/claim", "{\"userId\":\"" + person.name() + "\"}"))) {
            acknowledged.claimed(number, task, FIRST_REPLY);
            if (isAnswered(person.post(path + "/submit-form", REPLY))) {
                acknowledged.completed(number, task, FIRST_REPLY);
            }
        }
    }

    /** Whoever changes something when a node dies may be told that nobody knows; nothing else. */
    private boolean isAnswered(Answer answer) {
        if (answer.status() == 502) {
            refused.incrementAndGet();
            pause();
            return false;
        }
        answer.ok();
        return true;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Keeps to one node, as a browser does. */
    private void look(String browser) {
        try {
            URI health = URI.create(nginx.address() + "/actuator/health/readiness");
            HttpRequest request = HttpRequest.newBuilder(health)
                    .header("Cookie", "estatedesk_node=" + browser)
                    .build();
            int status = nginx.http().send(request, BodyHandlers.ofString()).statusCode();
            if (status != 200) {
                broken.add("a look was answered " + status);
            }
            looks.incrementAndGet();
            pause();
        } catch (java.io.IOException | InterruptedException e) {
            broken.add(e.toString());
        }
    }

    int done() {
        return acknowledged.count();
    }

    /** What went wrong though nobody changed anything, or otherwise than told. */
    Collection<String> broken() {
        return broken;
    }

    /** Sends all home, after what they are about. */
    void goHome() throws InterruptedException {
        working = false;
        people.shutdown();
        if (!people.awaitTermination(5, TimeUnit.MINUTES)) {
            throw new AssertionError("Somebody waits for an answer for ever.");
        }
        System.out.printf("%d answers, %d of 502, %d looks%n", done(), refused.get(), looks.get());
    }
}
