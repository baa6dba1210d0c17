package org.estatedesk.languages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.estatedesk.platform.drills.DeskProcess;
import org.estatedesk.support.RestPerson;

/**
 * A desk that speaks one language, in a process of its own (the engine's web interfaces are the same static objects for all
 * contexts of a JVM), with a mail server beside it and a complaint and an emergency that run. One start serves all tests.
 */
public final class LanguageDesk {

    private static final Map<String, Optional<LanguageDesk>> DESKS = new HashMap<>();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final String language;
    private final DeskProcess process;

    /** What people typed in at this desk. */
    final Words words;

    private String complaint = "";

    /** Data in the desk's language, by which its pages are no worse to read. */
    record Words(String customer, String unit, String place, String course, String demand, String answer) {

        static Words of(String language) {
            return language.equals("zh")
                    ? new Words("王小明", "3栋1201", "二号电梯", "电梯有异响。", "晚上十点后安静。", "已经记录。")
                    : new Words(
                            "John Smith", "3-1201", "Second lift", "It rattles.", "Quiet at night.", "It is noted.");
        }
    }

    private LanguageDesk(String language) throws IOException {
        this.language = language;
        words = Words.of(language);
        Path data = Files.createTempDirectory("desk-" + language).resolve("data");
        mail.start();
        process = DeskProcess.serving(
                data,
                List.of(
                        "-Destatedesk.language=" + language,
                        "-Dspring.mail.host=127.0.0.1",
                        "-Dspring.mail.port=" + mail.getSmtp().getPort()));
        Runtime.getRuntime().addShutdownHook(new Thread(process::close));
        goOn();
    }

    /** The desk of this language; the first who asks starts it, and nobody does so again where it did not start. */
    public static synchronized LanguageDesk in(String language) {
        return DESKS.computeIfAbsent(language, key -> {
                    try {
                        return Optional.of(new LanguageDesk(key));
                    } catch (IOException | AssertionError failed) {
                        failed.printStackTrace();
                        return Optional.empty();
                    }
                })
                .orElseThrow(() -> new AssertionError("no desk in " + language));
    }

    public String language() {
        return language;
    }

    public int port() {
        try {
            return process.port();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public RestPerson person(String name) {
        return new RestPerson(port(), name);
    }

    /** What the desk has sent by mail. */
    GreenMail mail() {
        return mail;
    }

    /** Number of a complaint that went one level up, so that its customer got a mail. */
    public String complaint() {
        return complaint;
    }

    /** Files a complaint and answers where its process is. */
    public String file() {
        return start(
                "complaint-handling",
                Map.ofEntries(
                        Map.entry("customerName", words.customer),
                        Map.entry("customerPhone", "13800138000"),
                        Map.entry("customerEmail", "customer@example.org"),
                        Map.entry("unit", words.unit),
                        Map.entry("channel", "hotline"),
                        Map.entry("place", words.place),
                        Map.entry("subject", "noise"),
                        Map.entry("department", "engineering"),
                        Map.entry("course", words.course),
                        Map.entry("demand", words.demand),
                        Map.entry("harm", "inconvenience"),
                        Map.entry("fault", "none"),
                        Map.entry("promiseBroken", "no"),
                        Map.entry("factsClear", "yes"),
                        Map.entry("complainantType", "solution")));
    }

    /** Reports an emergency, of which the duty head is told on the screen. A second call from the same unit joins the first. */
    String emergency(String unit) {
        return start(
                "emergency-patient-assistance",
                Map.of("unit", unit, "customerPhone", "13800138001", "wishAmbulance", true));
    }

    private void goOn() {
        reachDutyHeadByMail();
        String run = file();
        complaint = person("demo")
                .get("/process-instance/" + run)
                .ok()
                .json()
                .get("businessKey")
                .asText();
        does(run, "frontdesk", "Task_GiveFirstReply", Map.of("firstReply", words.answer, "firstReplyMode", "phone"));
        Map<String, Object> valid = new HashMap<>(Map.of("assessment", "valid", "assessmentReason", words.answer));
        valid.putAll(Map.of("department", "property", "helpNeeded", "no", "classChange", "keep"));
        valid.putAll(Map.of("harm", "inconvenience", "fault", "none", "promiseBroken", "no", "factsClear", "yes"));
        does(run, "assistant", "Task_AssessComplaint", valid);
        Map<String, Object> beyond =
                Map.of("solutionDecision", "beyond", "cause", words.answer, "escalationReason", words.answer);
        does(run, "assistant", "Task_SolveGeneral", beyond);
        emergency(words.unit);
    }

    private void reachDutyHeadByMail() {
        boolean chinese = language.equals("zh");
        String profile = JSON.valueToTree(Map.of(
                        "id",
                        "guardhead",
                        "firstName",
                        chinese ? "超" : "Chao",
                        "lastName",
                        chinese ? "马" : "Ma",
                        "email",
                        "guardhead@example.org"))
                .toString();
        person("demo")
                .send("PUT", "/engine-rest/user/guardhead/profile", profile, "Content-Type", "application/json")
                .ok();
    }

    /** The step that waits in this process. */
    public String task(String run, String step) {
        return person("demo")
                .get("/task?taskDefinitionKey=" + step + "&processInstanceId=" + run)
                .ok()
                .json()
                .get(0)
                .get("id")
                .textValue();
    }

    private void does(String run, String person, String step, Map<String, Object> form) {
        String task = "/task/" + task(run, step);
        RestPerson who = person(person);
        who.post(task + "/claim", "{\"userId\": \"" + person + "\"}").ok();
        who.post(task + "/submit-form", json(form)).ok();
    }

    private String start(String procedure, Map<String, Object> form) {
        return person("frontdesk")
                .post("/process-definition/key/" + procedure + "/submit-form", json(form))
                .ok()
                .json()
                .get("id")
                .textValue();
    }

    private static String json(Map<String, Object> form) {
        Map<String, Object> variables = new HashMap<>();
        form.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        return JSON.valueToTree(Map.of("variables", variables)).toString();
    }
}
