package org.estatedesk.procedures.soak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.estatedesk.forms.TasklistRequest;
import org.estatedesk.forms.ValidSubmissions;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.forms.schema.Json;
import org.estatedesk.support.RestPerson;

/** One case, driven over REST by the people whose steps they are, with random valid answers and random timers. */
final class RandomCase {

    private static final String TIMER = "jobDefinitionId";
    private static final int MOST_TIMERS = 4;

    /** Every so many runs people are slow: what is late there is what others never see. */
    private static final int SLOW_RUNS = 4;

    private static final int MOST_STEPS = 1000;

    private final Soak soak;
    private final long seed;
    private final Random random;
    private final ValidSubmissions answers;
    private final RestPerson admin;
    private final boolean slow;
    private String instance = "";
    private String number = "";
    private int timers;
    private int steps;

    RandomCase(Soak soak, long seed) {
        this.soak = soak;
        this.seed = seed;
        this.random = new Random(seed);
        this.slow = Math.floorMod(seed, SLOW_RUNS) == SLOW_RUNS - 1;
        this.answers = new ValidSubmissions(soak.expressions(), ZonedDateTime.now(ZoneId.of("Asia/Shanghai")), random);
        this.admin = new RestPerson(soak.port(), "demo");
    }

    /** Runs the case to its end, and a second call that may join it. */
    void run() {
        ObjectNode address = Json.MAPPER.createObjectNode().put("unit", "soak " + seed);
        try {
            start(address.setAll(likely()));
            int secondCalls = soak.subject().secondCalls();
            if (secondCalls > 0 && seed % secondCalls == 0) {
                RandomCase second = new RandomCase(soak, -seed - 1);
                second.start(address);
                second.drive();
            }
            drive();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("Seed " + seed + ", case " + number + ", instance " + instance + ": " + e, e);
        }
    }

    private ObjectNode likely() {
        return random.nextBoolean() ? soak.subject().likely() : Json.MAPPER.createObjectNode();
    }

    private void start(ObjectNode fixed) {
        String process = "/process-definition/key/" + soak.subject().key();
        FormSchema form = DrawnForms.get(admin, process, process + "/deployed-start-form");
        ObjectNode values = answers.next(form, Json.MAPPER.createObjectNode(), fixed);
        RestPerson desk = new RestPerson(soak.port(), "frontdesk");
        soak.visitor().at(desk, process + "/submit-form", form, values);
        instance = desk.post(process + "/submit-form", TasklistRequest.body(values))
                .ok()
                .json()
                .path("id")
                .asText();
    }

    private void drive() {
        while (step()) {
            if (++steps > MOST_STEPS) {
                throw new AssertionError("no end in sight");
            }
        }
        soak.numbers().add(number);
    }

    /** Does one thing, and tells whether there was anything to do. */
    private boolean step() {
        if (number.isEmpty()) {
            // A call that may join another case has no number yet.
            number = admin.get("/history/process-instance/" + instance)
                    .ok()
                    .json()
                    .path("businessKey")
                    .asText("");
        }
        String where = number.isEmpty() ? "processInstanceId=" + instance : "processInstanceBusinessKey=" + number;
        List<JsonNode> tasks = list("/task?" + where);
        if (!tasks.isEmpty() && !isLate()) {
            complete(soak.rarities().one(tasks, "taskDefinitionKey", random));
            return true;
        }
        return fire(!tasks.isEmpty());
    }

    /** Whether nobody comes to the steps in time: by chance, or because no run has seen what happens then. */
    private boolean isLate() {
        return timers < mostTimers() && (random.nextInt(slow ? 2 : 5) == 0 || offersNewTimer());
    }

    private boolean offersNewTimer() {
        return !number.isEmpty() && soak.rarities().anyNew(jobs(), TIMER);
    }

    private int mostTimers() {
        return slow ? 4 * MOST_TIMERS : MOST_TIMERS;
    }

    /** Fires a timer, or lets the engine do what it does by itself. */
    private boolean fire(boolean busy) {
        List<JsonNode> jobs = jobs();
        if (jobs.isEmpty() && !busy) {
            if (instances().isEmpty()) {
                return false;
            }
            throw new AssertionError("stuck: neither a step nor a timer in " + instances());
        }
        if (!jobs.isEmpty()) {
            timers += busy ? 1 : 0;
            String job = due(jobs).path("id").asText();
            admin.post("/job/" + job + "/execute", "{}").ok();
        }
        return true;
    }

    /** Any of them; before there is a case, the first one: the longer ones of a procedure count on the case. */
    private JsonNode due(List<JsonNode> jobs) {
        return number.isEmpty() ? jobs.get(0) : soak.rarities().one(jobs, TIMER, random);
    }

    private List<JsonNode> jobs() {
        String instances = instances();
        return instances.isEmpty()
                ? List.of()
                : list("/job?sortBy=jobDueDate&sortOrder=asc&processInstanceIds=" + instances);
    }

    private String instances() {
        return number.isEmpty()
                ? instance
                : list("/process-instance?businessKey=" + number).stream()
                        .map(found -> found.path("id").asText())
                        .collect(Collectors.joining(","));
    }

    private void complete(JsonNode task) {
        String path = "/task/" + task.path("id").asText();
        RestPerson person = claim(path);
        String name = task.path("camundaFormRef").path("key").asText();
        FormSchema form = DrawnForms.get(admin, name, path + "/deployed-form");
        JsonNode existing = person.get(path + "/form-variables?deserializeValues=false")
                .ok()
                .json();
        ObjectNode values = answers.next(form, TasklistRequest.existing(existing), likely());
        soak.visitor().at(person, path + "/submit-form", form, values);
        person.post(path + "/submit-form", TasklistRequest.body(values)).ok();
    }

    /** Anybody of its groups, but never whoever may not do it because of another step. */
    private RestPerson claim(String taskPath) {
        List<String> members = list(taskPath + "/identity-links?type=candidate").stream()
                .flatMap(link -> Members.of(link.path("groupId").asText()).stream())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
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

    private List<JsonNode> list(String path) {
        return StreamSupport.stream(admin.get(path).ok().json().spliterator(), false)
                .toList();
    }
}
