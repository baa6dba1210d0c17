package org.estatedesk.procedures.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.RestPerson.Answer;
import org.estatedesk.support.WebSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** EMG-07, EMG-22: what is refused at the desk is refused over REST, too; EMG-26: who may report. */
@DeskTest
class EmergencyOverHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int port;

    @Test
    void theSameGuardIsRefusedTheSecondStepWhileHeHoldsAndAfterHeDidTheFirst() {
        String instance = start("wishHospital");
        done("guardhead", instance, "Task_AcknowledgeEmergency", Map.of());
        Map<String, Object> names =
                Map.of("guardsFree", "yes", "firstGuard", "guard", "secondGuard", "guard2", "standBy", "home");
        done("guardhead", instance, "Task_NameGuards", names);
        String first = task(instance, "Task_SendFirstGuard");
        String second = task(instance, "Task_SendSecondGuard");
        claim("guard", first).ok();
        assertThat(claim("guard", second).status()).isEqualTo(403);
        submit("guard", first, Map.of("going", "yes")).ok();
        Answer refused = claim("guard", second);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.body()).contains("somebody else must do this one");
        claim("guard2", second).ok();
        submit("guard2", second, Map.of("going", "yes")).ok();
    }

    @Test
    void nursingWithoutARelativeIsRefused() {
        String instance = start("wishNursing");
        done("guardhead", instance, "Task_SendHelper", Map.of("helperFree", "yes"));
        String begin = task(instance, "Task_BeginNursing");
        claim("guard", begin).ok();
        assertThat(submit("guard", begin, Map.of("beginAnswer", "begin")).status())
                .isEqualTo(400);
        Answer refused = submit("guard", begin, Map.of("beginAnswer", "begin", "relativeStays", false));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("A relative is here and stays");
        submit("guard", begin, Map.of("beginAnswer", "begin", "relativeStays", true))
                .ok();
        String check = task(instance, "Task_CheckPatient");
        claim("guard", check).ok();
        assertThat(submit("guard", check, Map.of("checkAnswer", "goes-on")).status())
                .isEqualTo(400);
    }

    /** EMG-06: address and telephone are all there is to say; once Start is answered, the alert is there. */
    @Test
    void twoFieldsReachTheDutyHeadWithStartItself() {
        assertSeenAtOnce("unknown", Map.of("guardhead", "Task_AcknowledgeEmergency"));
    }

    /** EMG-15, EMG-17, A11. */
    @Test
    void dangerToLifeReaches120AndTheGateWithStartItselfAsWell() {
        assertSeenAtOnce(
                "yes",
                Map.of(
                        "guardhead", "Task_AcknowledgeEmergency",
                        "frontdesk", "Task_Dial120",
                        "gate", "Task_AcknowledgeGate"));
    }

    private void assertSeenAtOnce(String lifeThreat, Map<String, String> stepsOfPeople) {
        String steps = "/task?processInstanceId=" + start("hotline", Map.of("lifeThreat", lifeThreat));
        stepsOfPeople.forEach(
                (name, step) -> assertThat(person(name).get(steps).ok().body()).contains(step));
    }

    /** EMG-14: the head of the case stands above the form of every step. */
    @Test
    void everyStepShowsTheTimelineTheAddressAndTheTelephoneAsTheyAreNow() throws IOException {
        String instance = start("wishAmbulance");
        JsonNode alerted = noted("guardhead", task(instance, "Task_AcknowledgeEmergency"));
        assertThat(alerted.path("facts"))
                .extracting(fact ->
                        fact.path("key").asText() + " " + fact.path("place").asText())
                .contains("unit LARGE", "customerPhone LARGE", "wishAmbulance FOLDED");
        assertThat(alerted.path("moments").findValuesAsText("moment")).contains("Called");

        done("guardhead", instance, "Task_AcknowledgeEmergency", Map.of());
        Map<String, Object> told = Map.of("patientCondition", "胸痛，意识清醒", "dialledBy", "desk", "confirmed120", "yes");
        done("hotline", instance, "Task_Dial120", told);
        JsonNode later = noted("hotline", task(instance, "Task_AddDetails"));
        assertThat(later.path("facts")).anySatisfy(fact -> {
            assertThat(fact.path("label").asText()).isEqualTo("What is the matter?");
            assertThat(fact.path("value").asText()).isEqualTo("胸痛，意识清醒");
            assertThat(fact.path("place").asText()).isEqualTo("SHOWN");
        });
        assertThat(later.path("moments").findValuesAsText("moment")).contains("Alert acknowledged");
    }

    private JsonNode noted(String name, String task) throws IOException {
        String path = "/api/tasklist/plugin/estatedesk/default/case/" + task;
        return JSON.readTree(new WebSession(port, name).get(path).body()).path("noted");
    }

    /** 004 2: whichever department the customer asks for help. */
    @ParameterizedTest
    @ValueSource(strings = {"guard", "gate", "department", "csadmin", "director", "companymanager", "guardhead"})
    void everyDepartmentMayReportAnEmergency(String person) {
        assertThat(start(person, "wishHospital")).isNotBlank();
    }

    private String start(String wish) {
        return start("hotline", wish);
    }

    private String start(String caller, String wish) {
        return start(caller, Map.of(wish, true));
    }

    private String start(String caller, Map<String, Object> more) {
        Map<String, Object> form = new HashMap<>(more);
        form.putAll(Map.of("unit", "8-" + System.nanoTime(), "customerPhone", "13800138000"));
        return person(caller)
                .post("/process-definition/key/" + EmergencyCase.KEY + "/submit-form", body(form))
                .ok()
                .json()
                .path("id")
                .asText();
    }

    private void done(String name, String instance, String step, Map<String, Object> form) {
        String task = task(instance, step);
        claim(name, task).ok();
        submit(name, task, form).ok();
    }

    private String task(String instance, String step) {
        return person("demo")
                .get("/task?processInstanceId=" + instance + "&taskDefinitionKey=" + step)
                .ok()
                .json()
                .path(0)
                .path("id")
                .asText();
    }

    private Answer claim(String name, String task) {
        return person(name).post("/task/" + task + "/claim", "{\"userId\": \"" + name + "\"}");
    }

    private Answer submit(String name, String task, Map<String, Object> form) {
        return person(name).post("/task/" + task + "/submit-form", body(form));
    }

    private RestPerson person(String name) {
        return new RestPerson(port, name);
    }

    private static String body(Map<String, Object> form) {
        Map<String, Object> variables = new HashMap<>();
        form.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        try {
            return JSON.writeValueAsString(Map.of("variables", variables));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
