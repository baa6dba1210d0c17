package org.estatedesk.procedures.soak;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.estatedesk.support.Patience;
import org.estatedesk.support.RestPerson;

/** What the engine's REST interface tells of a case, also while it has no number yet. */
final class RunningCase {

    private final RestPerson admin;
    private final String instance;
    private String number = "";

    RunningCase(RestPerson admin, String instance) {
        this.admin = admin;
        this.instance = instance;
    }

    /** Its number; empty while a call that may join another case has none. */
    String number() {
        if (number.isEmpty()) {
            JsonNode started =
                    admin.get("/history/process-instance/" + instance).ok().json();
            number = started.path("businessKey").asText("");
        }
        return number;
    }

    List<JsonNode> tasks() {
        String where = number().isEmpty() ? "processInstanceId=" + instance : "processInstanceBusinessKey=" + number;
        return list("/task?" + where);
    }

    /** What waits for its time or for the engine, the earliest first. */
    List<JsonNode> jobs() {
        String instances = instances();
        return instances.isEmpty()
                ? List.of()
                : list("/job?sortBy=jobDueDate&sortOrder=asc&processInstanceIds=" + instances);
    }

    /** Of other systems that a job left it waiting for. */
    void awaitAnswers() {
        await().atMost(Patience.of(Duration.ofSeconds(30))).until(() -> {
            String instances = instances();
            return instances.isEmpty()
                    || list("/external-task?processInstanceIdIn=" + instances).isEmpty();
        });
    }

    /** The running process instances, by commas. */
    String instances() {
        return number().isEmpty() ? instance : ids("/process-instance?businessKey=" + number, ",");
    }

    /** The nodes that it entered, those of a call that joined it, too. */
    Set<String> nodes() {
        return list("/history/process-instance?processInstanceBusinessKey=" + number()).stream()
                .flatMap(
                        one -> list("/history/activity-instance?processInstanceId="
                                        + one.path("id").asText())
                                .stream())
                .map(entered -> entered.path("activityId").asText())
                .collect(Collectors.toSet());
    }

    /** The people whom the candidate groups of a step have. */
    List<String> members(JsonNode task) {
        return list("/task/" + task.path("id").asText() + "/identity-links?type=candidate").stream()
                .flatMap(link -> Members.of(link.path("groupId").asText()).stream())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    private String ids(String path, String separator) {
        return list(path).stream().map(found -> found.path("id").asText()).collect(Collectors.joining(separator));
    }

    private List<JsonNode> list(String path) {
        return StreamSupport.stream(admin.get(path).ok().json().spliterator(), false)
                .toList();
    }

    @Override
    public String toString() {
        return "case " + number + ", instance " + instance;
    }
}
