package org.estatedesk.platform.web.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.estatedesk.platform.web.door.RawCall.basic;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.WebSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Ways by which people came in who should not have. */
@DeskTest
class ClosedDoorsTest {

    @LocalServerPort
    int port;

    @Autowired
    ManagementService jobs;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/engine/engine/default/user",
                "/camunda/api/engine/engine;x/default/user",
                "/camunda/api/engine/engine;/default/user",
                "/camunda/api;x/engine/engine;y/default/user",
                "/camunda/%61pi/engine/engine;x/default/user",
                "/camunda/x/..;/api/engine/engine/default/user",
                "/camunda/api/engine/engine/default/identity/password-policy",
                "/camunda/api/engine/application.wadl",
                "/camunda/api/cockpit/plugin;x/base/default/process-instance",
                "/camunda/api/cockpit/plugin/base/static/../default/process-instance",
                "/camunda/api/tasklist/plugin;x/estatedesk/default/alerts",
            })
    void no_spelling_of_an_address_lets_a_stranger_in(String address) {
        assertThat(status("GET " + address)).isEqualTo(401);
        assertThat(status("DELETE " + address)).isIn(401, 403);
    }

    @Test
    void who_may_not_execute_a_job_does_not_use_up_its_tries() {
        Job job = jobs.createJobQuery()
                .processDefinitionKey("desk-record-check")
                .listPage(0, 1)
                .get(0);
        String address = "/job/" + job.getId() + "/execute";
        WebSession session = new WebSession(port, "guard");

        for (String root : new String[] {"/engine-rest", "/engine-rest/engine/default"}) {
            assertThat(status("POST " + root + address, basic("guard"), "Content-Length: 0"))
                    .isEqualTo(403);
        }
        assertThat(session.post(address, "{}").statusCode()).isEqualTo(403);

        assertThat(jobs.createJobQuery().jobId(job.getId()).singleResult().getRetries())
                .isEqualTo(job.getRetries());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUT /engine-rest/job/%s/retries",
                "PUT /engine-rest/job/%s/suspended",
                "PUT /engine-rest/job/%s/duedate",
                "PUT /engine-rest/job/%s/priority",
                "POST /engine-rest/engine/default/job/%s/duedate/recalculate",
                "DELETE /engine-rest/job/%s",
            })
    void no_job_is_changed_by_who_does_not_administer(String call) {
        String cleanup = jobs.createJobQuery().listPage(0, 1).get(0).getId();
        for (String person : new String[] {"finance", "supervisor", "manager"}) {
            assertThat(status(call.formatted(cleanup), basic(person), "Content-Length: 0"))
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%25", "/engine-rest/%25", "/camunda/app/%25/", "/engine-rest/task/%25zz"})
    void an_address_that_none_of_ours_is_is_refused_in_words(String address) {
        assertThat(status("GET " + address, basic("frontdesk"))).isEqualTo(400);
        assertThat(status("GET " + address)).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/cockpit/plugin/base/default/process-instance",
                "/api/cockpit/plugin/base/default/incident",
                "/api/admin/plugin/adminPlugins/default/metrics/aggregated",
                "/api/engine/engine/default/metrics/task-users/sum",
                "/api/engine/engine/default/telemetry/configuration",
                "/api/engine/engine/default/optimize/process-instance/running",
                "/api/engine/engine/default/history/cleanup/configuration",
                "/api/engine/engine/default/new-in-an-upgrade",
                "/api/new-web-app/plugin",
            })
    void what_no_role_needs_of_the_engine_is_the_administrators(String address) {
        assertThat(new WebSession(port, "hotline").get(address).statusCode()).isEqualTo(403);
        assertThat(new WebSession(port, "demo", "admin").get(address).statusCode())
                .isIn(200, 400, 404);
    }

    private int status(String... head) {
        try (RawCall call = new RawCall(port, head)) {
            return call.status();
        }
    }
}
