package org.estatedesk.platform.bench;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.estatedesk.support.RestPerson;

/** A complaint on its happy path, over REST, by the people whose steps these are. */
final class WholeComplaint {

    private static final String START = "/process-definition/key/complaint-handling/submit-form";

    /** Beside the path: whoever has nothing to add leaves them alone. */
    private static final Set<String> LEFT_ALONE =
            Set.of("Task_AddDetails", "Task_ContactCustomer", "Task_GiveNextWord");

    /** Found once for each step, so that a later case is not charged with it. */
    private static final Map<String, String> DONE_BY = new ConcurrentHashMap<>();

    private static final Map<String, Map<String, String>> ANSWERS = Map.of(
            "Task_GiveFirstReply", Map.of("firstReply", "今天看", "firstReplyMode", "phone", "firstReplyAnswer", "好"),
            "Task_AssessComplaint",
                    Map.of(
                            "assessment", "valid",
                            "assessmentReason", "听到了",
                            "department", "engineering",
                            "helpNeeded", "no",
                            "harm", "inconvenience",
                            "fault", "none",
                            "promiseBroken", "no",
                            "factsClear", "yes",
                            "classChange", "keep"),
            "Task_SolveGeneral", Map.of("solutionDecision", "solved", "cause", "导靴松", "remedy", "已紧固"),
            "Task_AnswerCustomer",
                    Map.of("answer", "已修好", "answerMode", "phone", "customerContent", "yes", "customerAnswer", "谢谢"),
            "Task_VisitCustomer",
                    Map.of(
                            "visitMode", "phone",
                            "satisfactionService", "5",
                            "satisfactionAttitude", "5",
                            "visitRemarks", "满意",
                            "anotherRound", "no",
                            "earlierAnswerWrong", "no"));

    private final MeasuredDesk desk;
    private final String run;
    private final String firstStep;

    private WholeComplaint(MeasuredDesk desk, String run) {
        this.desk = desk;
        this.run = run;
        this.firstStep = Objects.requireNonNull(next()).get("id").asText();
    }

    /** Takes one down, of a unit of its own. */
    static WholeComplaint open(MeasuredDesk desk, int number) {
        Map<String, String> form = Map.ofEntries(
                Map.entry("customerName", "王小明"),
                Map.entry("customerPhone", "13800138000"),
                Map.entry("unit", "U" + number),
                Map.entry("channel", "hotline"),
                Map.entry("subject", "noise"),
                Map.entry("department", "engineering"),
                Map.entry("course", "电梯响"),
                Map.entry("demand", "安静"),
                Map.entry("harm", "inconvenience"),
                Map.entry("fault", "none"),
                Map.entry("promiseBroken", "no"),
                Map.entry("factsClear", "yes"),
                Map.entry("complainantType", "solution"));
        JsonNode started =
                desk.person("frontdesk").post(START, variables(form)).ok().json();
        return new WholeComplaint(desk, started.get("id").asText());
    }

    /** Works on it until it has ended. */
    void finish() {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    for (JsonNode step = next(); step != null; step = next()) {
                        work(step);
                    }
                    return hasEnded();
                });
    }

    private void work(JsonNode step) {
        String key = step.get("taskDefinitionKey").asText();
        RestPerson person = desk.person(DONE_BY.computeIfAbsent(key, one -> memberOfGroup(step)));
        claim(step.get("id").asText(), person);
        Map<String, String> answers = Objects.requireNonNull(ANSWERS.get(key), key);
        person.post("/task/" + step.get("id").asText() + "/submit-form", variables(answers))
                .ok();
    }

    /** Takes the first reply. */
    void claim() {
        claim(firstStep, desk.person("frontdesk"));
    }

    /** Gives it. */
    void reply() {
        desk.person("frontdesk")
                .post("/task/" + firstStep + "/submit-form", variables(ANSWERS.get("Task_GiveFirstReply")))
                .ok();
    }

    /** Its number. */
    String number() {
        return desk.sql().queryForObject("select business_key_ from act_hi_procinst where id_ = ?", String.class, run);
    }

    private static void claim(String step, RestPerson person) {
        person.post("/task/" + step + "/claim", "{\"userId\":\"" + person.name() + "\"}")
                .ok();
    }

    private String memberOfGroup(JsonNode step) {
        RestPerson demo = desk.person("demo");
        String links = "/task/" + step.get("id").asText() + "/identity-links";
        for (JsonNode group : demo.get(links).ok().json().findValues("groupId")) {
            String members = "/user?sortBy=userId&sortOrder=asc&memberOfGroup=" + group.asText();
            JsonNode found = demo.get(members).ok().json();
            if (!found.isEmpty()) {
                return found.get(0).get("id").asText();
            }
        }
        return demo.name();
    }

    private boolean hasEnded() {
        return desk.person("demo").get("/process-instance/" + run).status() == 404;
    }

    private JsonNode next() {
        JsonNode steps =
                desk.person("demo").get("/task?processInstanceId=" + run).ok().json();
        for (JsonNode step : steps) {
            if (!LEFT_ALONE.contains(step.get("taskDefinitionKey").asText())) {
                return step;
            }
        }
        return null;
    }

    private static String variables(Map<String, String> values) {
        ObjectNode variables = JsonNodeFactory.instance.objectNode();
        values.forEach((name, value) -> variables.putObject(name).put("value", value));
        return JsonNodeFactory.instance.objectNode().set("variables", variables).toString();
    }
}
