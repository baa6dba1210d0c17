package org.estatedesk.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.estatedesk.support.Desk;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.Endpoints;
import org.estatedesk.support.Endpoints.Endpoint;
import org.estatedesk.support.WebSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Each changing endpoint of each web interface, tried by an auditor on what is really there, is refused (ROL-09). */
@DeskTest
class AuditorWritesNothingTest {

    /** Changes nothing but who is signed in. */
    private static final Predicate<Endpoint> SIGNING_IN_AND_OUT =
            endpoint -> endpoint.path().matches("/camunda/api/admin/auth/user/.*/(login/.*|logout)");

    /** Closed for everybody, and answers 404 before anybody is asked who he is. */
    private static final Predicate<Endpoint> CLOSED_SETUP =
            endpoint -> endpoint.path().startsWith("/camunda/api/admin/setup/");

    /** A disclosure is a look, which is written down. */
    private static final Set<String> LOOKS =
            Set.of("POST /desk/audit/cases/{number}/disclosure", "POST /desk/sign-out-everywhere");

    @LocalServerPort
    int port;

    @Autowired
    TestRestTemplate http;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Desk desk;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    AuditedComplaint complaint;
    TryingAuditor auditor;

    @BeforeEach
    void complain() {
        complaint = new AuditedComplaint(engine, desk);
        auditor = new TryingAuditor(http, complaint.ids(desk));
    }

    @AfterEach
    void withdraw() {
        complaint.withdraw();
    }

    @Test
    void over_the_engines_rest_interface() {
        List<Endpoint> tried = Stream.of(
                        DefaultProcessEngineRestServiceImpl.class, NamedProcessEngineRestServiceImpl.class)
                .flatMap(root -> Endpoints.changing("/engine-rest", root).stream())
                .toList();

        assertThat(tried).hasSizeGreaterThan(300);
        assertThat(tried)
                .extracting(endpoint -> endpoint.method() + " " + endpoint.path())
                .contains(
                        "POST /engine-rest/task/{id}/complete",
                        "DELETE /engine-rest/history/process-instance/{id}",
                        "PUT /engine-rest/process-instance/{id}/variables/{varId}",
                        "POST /engine-rest/deployment/create",
                        "POST /engine-rest/message");
        assertThat(tried).filteredOn(endpoint -> !auditor.isRefused(endpoint)).isEmpty();
    }

    @Test
    void over_the_interfaces_of_the_web_apps() {
        WebSession session = new WebSession(port, "auditor", "cockpit");
        List<Endpoint> tried = Stream.of(
                        Endpoints.changing("/camunda/api/engine", NamedProcessEngineRestServiceImpl.class),
                        Endpoints.changing("/camunda/api/cockpit", classes(new CockpitApplication().getClasses())),
                        Endpoints.changing("/camunda/api/admin", classes(new AdminApplication().getClasses())),
                        Endpoints.changing("/camunda/api/tasklist", classes(new TasklistApplication().getClasses())),
                        Endpoints.changing("/camunda/api/welcome", classes(new WelcomeApplication().getClasses())))
                .flatMap(List::stream)
                .filter(SIGNING_IN_AND_OUT.or(CLOSED_SETUP).negate())
                .toList();

        assertThat(tried).hasSizeGreaterThan(150);
        assertThat(tried)
                .filteredOn(endpoint -> !auditor.isRefused(session, endpoint))
                .isEmpty();
        assertThat(session.get("/api/engine/engine/default/task/count").statusCode())
                .as("the session goes on")
                .isEqualTo(200);
    }

    @Test
    void at_the_desks_own_interface() {
        List<Endpoint> tried = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/desk"))
                        .flatMap(path -> methods(mapping.getMethodsCondition().getMethods())
                                .map(method -> new Endpoint(method, path, false, Object.class))))
                .filter(Endpoint::changes)
                .filter(endpoint -> !LOOKS.contains(endpoint.method() + " " + endpoint.path()))
                .toList();

        assertThat(tried).hasSizeGreaterThan(8);
        assertThat(tried).filteredOn(endpoint -> !auditor.isRefused(endpoint)).isEmpty();
    }

    @Test
    void but_name_and_password_are_the_auditors_own() {
        String self = "/engine-rest/user/auditor/";
        ResponseEntity<String> profile = http.withBasicAuth("auditor", "auditor")
                .exchange(
                        self + "profile",
                        HttpMethod.PUT,
                        json("{\"id\":\"auditor\",\"firstName\":\"Hong\"," + "\"lastName\":\"Deng\"}"),
                        String.class);
        assertThat(profile.getStatusCode().value()).isEqualTo(204);
        ResponseEntity<String> password = http.withBasicAuth("auditor", "auditor")
                .exchange(
                        self + "credentials",
                        HttpMethod.PUT,
                        json("{\"password\":\"auditor\"," + "\"authenticatedUserPassword\":\"auditor\"}"),
                        String.class);
        assertThat(password.getStatusCode().value()).isEqualTo(204);
    }

    @Test
    void and_long_queries_are_answered() {
        for (String query :
                List.of("process-instance", "history/process-instance/count", "task", "variable-instance")) {
            assertThat(http.withBasicAuth("auditor", "auditor")
                            .postForEntity("/engine-rest/" + query, json("{}"), String.class)
                            .getStatusCode()
                            .value())
                    .as(query)
                    .isEqualTo(200);
        }
        assertThat(new WebSession(port, "auditor", "cockpit")
                        .post("/history/process-instance", "{}")
                        .statusCode())
                .isEqualTo(200);
    }

    private static Stream<String> methods(Set<RequestMethod> methods) {
        return methods.isEmpty()
                ? Stream.of("POST", "PUT", "PATCH", "DELETE")
                : methods.stream().map(Enum::name);
    }

    private static Class<?>[] classes(Set<Class<?>> resources) {
        return resources.toArray(Class<?>[]::new);
    }

    private static HttpEntity<String> json(String body) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_JSON);
        return new HttpEntity<>(body, headers);
    }
}
