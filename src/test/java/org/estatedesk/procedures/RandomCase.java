package org.estatedesk.procedures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.estatedesk.forms.TasklistRequest;
import org.estatedesk.forms.ValidSubmissions;
import org.estatedesk.forms.schema.Expressions;
import org.estatedesk.forms.schema.FormSchema;
import org.estatedesk.forms.schema.Json;
import org.estatedesk.support.RestPerson;

/** One case, driven over REST by the people whose steps they are, with random valid answers and random timers. */
final class RandomCase {

    private static final Map<String, String> MEMBERS = Map.ofEntries(
            Map.entry("hotline-agent", "hotline"),
            Map.entry("front-desk", "frontdesk"),
            Map.entry("property-assistant", "assistant"),
            Map.entry("dispatcher", "dispatcher"),
            Map.entry("customer-supervisor", "supervisor"),
            Map.entry("cs-admin", "csadmin"),
            Map.entry("department-head", "department"),
            Map.entry("office-director", "director"),
            Map.entry("csc", "manager"),
            Map.entry("general-manager", "gm"),
            Map.entry("group-csc", "groupcsc"));
    private static final Map<String, FormSchema> FORMS = new ConcurrentHashMap<>();
    private static final int MOST_TIMERS = 25;

    /** Hears of each step before it is completed. */
    interface Visitor {
        void at(RestPerson person, String submitPath, FormSchema form, ObjectNode valid);
    }

    private final int port;
    private final Random random;
    private final ValidSubmissions answers;
    private final RestPerson admin;
    private final Visitor visitor;
    private int timers;

    RandomCase(int port, long seed, Expressions expressions, Visitor visitor) {
        this.port = port;
        this.random = new Random(seed);
        this.answers = new ValidSubmissions(expressions, ZonedDateTime.now(ZoneId.of("Asia/Shanghai")), random);
        this.admin = new RestPerson(port, "demo");
        this.visitor = visitor;
    }

    /** Runs one complaint to its end and answers its case number. */
    String run() {
        String process = "/process-definition/key/complaint-handling";
        FormSchema form = form(process + "/deployed-start-form");
        ObjectNode values = answers.next(form, Json.MAPPER.createObjectNode());
        RestPerson desk = new RestPerson(port, "frontdesk");
        visitor.at(desk, process + "/submit-form", form, values);
        String number = desk.post(process + "/submit-form", TasklistRequest.body(values))
                .ok()
                .json()
                .path("businessKey")
                .asText();
        while (!admin.get("/process-instance?businessKey=" + number).ok().json().isEmpty()) {
            step(number);
        }
        return number;
    }

    private void step(String number) {
        List<JsonNode> tasks = list("/task?processInstanceBusinessKey=" + number + "&sortBy=created&sortOrder=asc");
        if (tasks.isEmpty() || timers < MOST_TIMERS && random.nextInt(4) == 0) {
            fireTimer(number);
        } else {
            complete(tasks.get(random.nextInt(tasks.size())));
        }
    }

    private void fireTimer(String number) {
        List<JsonNode> instances = list("/process-instance?businessKey=" + number);
        List<JsonNode> jobs = instances.stream()
                .flatMap(
                        instance -> list("/job?timers=true&processInstanceId="
                                        + instance.path("id").asText())
                                .stream())
                .toList();
        timers++;
        admin.post("/job/" + jobs.get(random.nextInt(jobs.size())).path("id").asText() + "/execute", "{}")
                .ok();
    }

    private void complete(JsonNode task) {
        String path = "/task/" + task.path("id").asText();
        RestPerson person = claim(path);
        FormSchema form =
                FORMS.computeIfAbsent(task.path("taskDefinitionKey").asText(), key -> form(path + "/deployed-form"));
        JsonNode existing = person.get(path + "/form-variables?deserializeValues=false")
                .ok()
                .json();
        ObjectNode values = answers.next(form, TasklistRequest.existing(existing));
        visitor.at(person, path + "/submit-form", form, values);
        person.post(path + "/submit-form", TasklistRequest.body(values)).ok();
    }

    /** Anybody of its groups, but never whoever handled the case where the drawing forbids that. */
    private RestPerson claim(String taskPath) {
        List<String> members = new ArrayList<>(list(taskPath + "/identity-links?type=candidate").stream()
                .map(link -> MEMBERS.get(link.path("groupId").asText()))
                .filter(Objects::nonNull)
                .sorted()
                .toList());
        Collections.shuffle(members, random);
        for (String member : members) {
            RestPerson person = new RestPerson(port, member);
            RestPerson.Answer answer = person.post(taskPath + "/claim", "{\"userId\":\"" + member + "\"}");
            if (answer.status() != 403 || !answer.body().contains("somebody else")) {
                answer.ok();
                return person;
            }
        }
        throw new AssertionError("Nobody may claim " + taskPath + " of " + members);
    }

    private FormSchema form(String path) {
        ObjectNode drawn = (ObjectNode) admin.get(path).ok().json();
        // The question of the desk itself, why a step is late, refuses nobody.
        drawn.withArray("components")
                .removeIf(part -> "Group_LateReason".equals(part.path("id").asText()));
        return FormSchema.parse(drawn.toString());
    }

    private List<JsonNode> list(String path) {
        return StreamSupport.stream(admin.get(path).ok().json().spliterator(), false)
                .toList();
    }
}
