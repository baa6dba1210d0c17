package org.estatedesk.procedures.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.estatedesk.forms.TasklistRequest;
import org.estatedesk.forms.ValidSubmissions;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.platform.files.PlainJson;
import org.estatedesk.support.RestPerson;

/** One case, driven over REST by the people whose steps they are, with random valid answers and random timers. */
final class RandomCase {

    private static final String STEP = "taskDefinitionKey";
    private static final String TIMER = "jobDefinitionId";
    private static final int MOST_TIMERS = 4;

    /** Every so many runs people are slow: what is late there is what others never see. */
    private static final int SLOW_RUNS = 4;

    /** So many of three runs follow another for a while. */
    private static final int GUIDED_OF_THREE = 2;

    private static final int MOST_STEPS = 1000;

    private final Soak soak;
    private final long seed;
    private final Random random;
    private final ValidSubmissions answers;
    private final RestPerson admin;
    private final boolean slow;
    private final Guide guide;
    private final List<Deed> way = new ArrayList<>();
    private RunningCase running;
    private int timers;

    RandomCase(Soak soak, long seed) {
        this.soak = soak;
        this.seed = seed;
        this.random = new Random(seed);
        this.slow = Math.floorMod(seed, SLOW_RUNS) == SLOW_RUNS - 1;
        this.answers = new ValidSubmissions(soak.expressions(), ZonedDateTime.now(ZoneId.of("Asia/Shanghai")), random);
        this.admin = new RestPerson(soak.port(), "demo");
        boolean guided = random.nextInt(3) < GUIDED_OF_THREE;
        this.guide = new Guide(guided ? soak.ways().towardsRare(random) : List.of(), random);
        this.running = new RunningCase(admin, "not started");
    }

    /** Runs the case to its end, and a second call that may join it. */
    void run() {
        ObjectNode address = PlainJson.MAPPER.createObjectNode().put("unit", "soak " + seed);
        try {
            start(address);
            int secondCalls = soak.subject().secondCalls();
            if (secondCalls > 0 && seed % secondCalls == 0) {
                RandomCase second = new RandomCase(soak, -seed - 1);
                second.start(address);
                second.drive();
            }
            drive();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Seed " + seed + ", " + running + ": " + e, e);
        }
    }

    private ObjectNode likely() {
        return random.nextBoolean() ? soak.subject().likely() : PlainJson.MAPPER.createObjectNode();
    }

    private void start(ObjectNode address) {
        String key = soak.subject().key();
        String process = "/process-definition/key/" + key;
        FormSchema form = DrawnForms.get(admin, process, process + "/deployed-start-form");
        ObjectNode fixed = guide.next(Set.of(key)).map(Deed::choices).orElseGet(this::likely);
        ObjectNode existing = PlainJson.MAPPER.createObjectNode();
        ObjectNode values = answers.next(form, existing, fixed.deepCopy().setAll(address));
        RestPerson desk = new RestPerson(soak.port(), "frontdesk");
        soak.visitor().at(desk, process + "/submit-form", form, values);
        RestPerson.Answer started = desk.post(process + "/submit-form", TasklistRequest.body(values));
        running = new RunningCase(admin, started.ok().json().path("id").asText());
        way.add(Deed.answered(key, form, values));
    }

    private void drive() {
        while (step()) {
            if (way.size() > MOST_STEPS) {
                throw new AssertionError("no end in sight");
            }
        }
        soak.numbers().add(running.number());
        soak.ways().led(way, running.nodes());
    }

    /** Does one thing, and tells whether there was anything to do. */
    private boolean step() {
        List<JsonNode> tasks = running.tasks();
        List<JsonNode> jobs = due();
        if (tasks.isEmpty() && jobs.isEmpty()) {
            if (running.instances().isEmpty()) {
                return false;
            }
            throw new AssertionError("stuck: neither a step nor a timer in " + running.instances());
        }
        guide.next(kinds(tasks, jobs)).ifPresentOrElse(deed -> follow(deed, tasks, jobs), () -> choose(tasks, jobs));
        return true;
    }

    /** What waits; before there is a case, the first one only: the longer ones of a procedure count on the case. */
    private List<JsonNode> due() {
        List<JsonNode> jobs = running.jobs();
        return running.number().isEmpty() && !jobs.isEmpty() ? jobs.subList(0, 1) : jobs;
    }

    private static Set<String> kinds(List<JsonNode> tasks, List<JsonNode> jobs) {
        Set<String> kinds = new HashSet<>();
        tasks.forEach(task -> kinds.add(task.path(STEP).asText()));
        jobs.forEach(job -> kinds.add(job.path(TIMER).asText()));
        return kinds;
    }

    private void follow(Deed deed, List<JsonNode> tasks, List<JsonNode> jobs) {
        Optional<JsonNode> task = ofKind(tasks, STEP, deed.step());
        if (task.isPresent()) {
            complete(task.get(), deed.choices());
        } else {
            fire(ofKind(jobs, TIMER, deed.step()).orElseThrow());
        }
    }

    private static Optional<JsonNode> ofKind(List<JsonNode> several, String name, String kind) {
        return several.stream()
                .filter(each -> kind.equals(each.path(name).asText()))
                .findFirst();
    }

    private void choose(List<JsonNode> tasks, List<JsonNode> jobs) {
        if (tasks.isEmpty()) {
            fire(soak.rarities().one(jobs, TIMER, random));
        } else if (!jobs.isEmpty() && isLate(jobs)) {
            timers++;
            fire(soak.rarities().one(jobs, TIMER, random));
        } else {
            complete(soak.rarities().one(tasks, STEP, random), likely());
        }
    }

    /** Whether nobody comes to the steps in time: by chance, or because no run has seen what happens then. */
    private boolean isLate(List<JsonNode> jobs) {
        boolean chance = random.nextInt(slow ? 2 : 5) == 0;
        return timers < (slow ? 4 * MOST_TIMERS : MOST_TIMERS)
                && (chance || soak.rarities().anyNew(jobs, TIMER));
    }

    private void fire(JsonNode job) {
        String path = "/engine-rest/job/" + job.path("id").asText() + "/execute";
        admin.send("POST", path, "{}", "Content-Type", "application/json", "X-Reason", "its time")
                .ok();
        running.awaitAnswers();
        way.add(Deed.fired(job.path(TIMER).asText()));
    }

    private void complete(JsonNode task, ObjectNode fixed) {
        String path = "/task/" + task.path("id").asText();
        RestPerson person = claim(task, path);
        String name = task.path("camundaFormRef").path("key").asText();
        FormSchema form = DrawnForms.get(admin, name, path + "/deployed-form");
        JsonNode existing = person.get(path + "/form-variables?deserializeValues=false")
                .ok()
                .json();
        ObjectNode values = answers.next(form, TasklistRequest.existing(existing), fixed);
        soak.visitor().at(person, path + "/submit-form", form, values);
        person.post(path + "/submit-form", TasklistRequest.body(values)).ok();
        way.add(Deed.answered(task.path(STEP).asText(), form, values));
    }

    /** Whom the drawing names; else anybody of its groups, but never whoever may not do it because of another step. */
    private RestPerson claim(JsonNode task, String taskPath) {
        String holder = task.path("assignee").asText(null);
        List<String> members = new ArrayList<>(holder == null ? running.members(task) : List.of(holder));
        Collections.shuffle(members, random);
        for (String member : members) {
            RestPerson person = new RestPerson(soak.port(), member);
            RestPerson.Answer answer = person.post(taskPath + "/claim", "{\"userId\":\"" + member + "\"}");
            if (answer.status() != 403 || !answer.body().contains("somebody else")) {
                answer.ok();
                return person;
            }
        }
        throw new AssertionError("Nobody may claim " + taskPath + " of " + members);
    }
}
