package org.estatedesk.tasklist.photos;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.estatedesk.photos.AddedFiles;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.RestPerson.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A photo goes with its answer to whoever works on the case, and to nobody else. */
@DeskTest
class PhotosTest {

    private static int made;

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    @Autowired
    JdbcClient store;

    private final String content = "%PDF-1.4 " + System.nanoTime() + " " + made++;

    @AfterEach
    void withdraw() {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .variableValueEquals("course", content)
                .list()
                .forEach(run -> engine.getRuntimeService().deleteProcessInstance(run.getId(), "test over"));
    }

    @Test
    void the_next_person_sees_what_the_first_one_added() {
        JsonNode added = add("hotline", "裂缝.pdf", content).ok().json();
        String number = complaint("hotline", added.path("answer").asText());

        JsonNode seen = as("frontdesk").page("/desk/photos/of/" + number).ok().json();
        assertThat(seen).hasSize(1);
        assertThat(seen.get(0).path("name").asText()).isEqualTo("裂缝.pdf");
        assertThat(seen.get(0).path("by").asText()).isNotEqualTo("hotline");
        assertThat(as("frontdesk").page(of(number, added)).ok().body()).isEqualTo(content);
        assertThat(as("frontdesk").page(alone(added)).ok().body()).isEqualTo(content);
    }

    /** Who has no step of the case, who only audits, a stranger's guess: nobody learns that it is there. */
    @Test
    void nobody_else_does() {
        JsonNode added = add("hotline", "door.pdf", content).ok().json();
        assertThat(as("frontdesk").page(alone(added)).status()).isEqualTo(404);
        String number = complaint("hotline", added.path("answer").asText());

        assertThat(listed("guard", number)).isEqualTo("[]");
        for (String address : List.of(of(number, added), alone(added))) {
            assertThat(as("guard").page(address).status()).isEqualTo(404);
            assertThat(as("auditor").page(address).status()).isEqualTo(403);
        }
        assertThat(add("auditor", "x.pdf", content).status()).isEqualTo(403);
    }

    /** Personal data are masked to whoever audits, also where another role lets the person see the case. */
    @Test
    void who_audits_besides_another_role_sees_it_once_it_is_disclosed() {
        JsonNode added = add("hotline", "face.pdf", content).ok().json();
        String number = complaint("hotline", added.path("answer").asText());
        IdentityService people = engine.getIdentityService();
        people.createMembership("frontdesk2", "auditor");
        try {
            assertThat(as("frontdesk2").page(of(number, added)).status()).isEqualTo(404);
            assertThat(as("frontdesk2").page(alone(added)).status()).isEqualTo(404);
            assertThat(listed("frontdesk2", number)).isEqualTo("[]");
            String disclosure = "/desk/audit/cases/" + number + "/disclosure";
            String why = "{\"reason\":\"The customer says that we made it up\"}";
            as("frontdesk2")
                    .send("POST", disclosure, why, "Content-Type", "application/json")
                    .ok();
            assertThat(as("frontdesk2").page(of(number, added)).ok().body()).isEqualTo(content);
        } finally {
            people.deleteMembership("frontdesk2", "auditor");
        }
    }

    /** Whoever writes down the hash of another's file gets nothing by it. */
    @Test
    void what_another_person_added_is_not_taken_along() {
        JsonNode added = add("frontdesk", "secret.pdf", content).ok().json();
        String number = complaint("hotline", added.path("answer").asText());

        assertThat(listed("hotline", number)).isEqualTo("[]");
        assertThat(as("hotline").page(alone(added)).status()).isEqualTo(404);
    }

    @Test
    void the_same_content_is_kept_once() {
        String hash = hash(add("hotline", "one.pdf", content));
        assertThat(hash(add("frontdesk", "two.pdf", content))).isEqualTo(hash);
        assertThat(kept(hash)).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><script>alert(1)</script>", "<svg onload='alert(1)'/>", "GIF89a", ""})
    void what_is_no_photo_is_refused_whatever_it_is_called(String other) {
        Answer refused = add("hotline", "photo.jpg", other);
        assertThat(refused.status()).isEqualTo(415);
        assertThat(refused.json().path("detail").asText()).contains("JPEG", "PDF");
    }

    @Test
    void what_is_too_large_is_refused() {
        assertThat(add("hotline", "x.pdf", "%PDF-" + "x".repeat(AddedFiles.LARGEST))
                        .status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "application/x-www-form-urlencoded"})
    void forms_of_other_pages_are_refused(String type) {
        Answer answer = as("hotline").send("POST", "/desk/photos?name=x.pdf", content, "Content-Type", type);
        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void what_was_never_sent_is_forgotten_after_eight_days() {
        String hash = hash(add("hotline", "old.pdf", content));
        store.sql("update case_file set added_at = added_at - interval '9 days' where sha256 = ?")
                .param(hash)
                .update();
        add("hotline", "new.pdf", content + "2").ok();
        assertThat(kept(hash)).isZero();
    }

    private Answer add(String person, String name, String body) {
        String address = "/desk/photos?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return as(person).send("POST", address, body, "Content-Type", "application/octet-stream");
    }

    private static String hash(Answer added) {
        return added.ok().json().path("sha256").asText();
    }

    private int kept(String hash) {
        return store.sql("select count(*) from stored_file where sha256 = ?")
                .param(hash)
                .query(Integer.class)
                .single();
    }

    private String listed(String person, String number) {
        return as(person).page("/desk/photos/of/" + number).ok().body();
    }

    private RestPerson as(String person) {
        return new RestPerson(port, person);
    }

    private static String of(String number, JsonNode file) {
        return "/desk/photos/of/%s/%s".formatted(number, file.path("sha256").asText());
    }

    private static String alone(JsonNode file) {
        return "/desk/photos/" + file.path("sha256").asText();
    }

    private String complaint(String person, String photos) {
        Map<String, Object> form =
                new HashMap<>(Map.of("customerName", "欧阳", "customerPhone", "13900001111", "unit", "9-909"));
        form.putAll(Map.of("subject", "noise", "course", content, "channel", "hotline", "photos", photos));
        ProcessInstance run = desk.start(person, "complaint-handling", form);
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(run.getId())
                .singleResult()
                .getBusinessKey();
    }
}
