package org.estatedesk.platform.web.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Application;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.Endpoints;
import org.estatedesk.support.Endpoints.Endpoint;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.RestPerson.Answer;
import org.estatedesk.support.TestDrawings;
import org.estatedesk.support.WebSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An id that is none, at every address that takes one, is answered in words and never as a fault of the desk. */
@DeskTest
class StrangeIdsTest {

    private static final List<String> STRANGE = List.of(
            "no-such-id",
            "x".repeat(5000),
            "%E6%8A%95%E8%AF%89%F0%9F%98%80",
            "../a",
            "a%00b",
            "%ff%fe",
            "..%2Fa",
            "a%5Cb",
            "'%20or%201=1--");

    @LocalServerPort
    int port;

    @Autowired
    ProcessEngine engine;

    @Autowired
    TestDrawings drawings;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private ProcessInstance run;
    private String step;

    @BeforeEach
    void aRunningCase() {
        drawings.draw("cases/lost-property.bpmn", "cases/report-property.form", "cases/store-property.form");
        run = drawings.start("lost-property", Map.of("customerName", "李女士", "what", "umbrella"));
        step = drawings.step(run, "Task_Store").getId();
    }

    @AfterEach
    void clear() {
        drawings.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "frontdesk"})
    void atEachAddressOfTheRestInterface(String person) {
        List<Endpoint> all = Endpoints.all("/engine-rest", DefaultProcessEngineRestServiceImpl.class);
        assertThat(all).hasSizeGreaterThan(300);
        List<String> faults = new ArrayList<>();
        for (Endpoint endpoint : withIds(all)) {
            for (String id : ids(endpoint)) {
                String type = endpoint.multipart() ? "multipart/form-data; boundary=x" : "application/json";
                for (String body : id.equals(STRANGE.get(0)) ? List.of("{}", "") : List.of("{}")) {
                    Answer answer = new RestPerson(port, person)
                            .send(endpoint.method(), address(endpoint, id), body, "Content-Type", type);
                    note(faults, endpoint, id, answer.status(), answer.body());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void atEachAddressOfTheWebApps() {
        List<Endpoint> all = Stream.of(
                        ofApp("cockpit", new CockpitApplication()),
                        ofApp("admin", new AdminApplication()),
                        ofApp("tasklist", new TasklistApplication()))
                .flatMap(List::stream)
                .filter(endpoint -> !endpoint.path().matches(".*/(login|logout|setup)(/.*)?"))
                .toList();
        assertThat(all).hasSizeGreaterThan(20);
        WebSession session = new WebSession(port, "demo");
        List<String> faults = new ArrayList<>();
        for (Endpoint endpoint : withIds(all)) {
            for (String id : ids(endpoint)) {
                HttpResponse<String> answer = session.desk(
                        endpoint.method(),
                        address(endpoint, id),
                        "X-XSRF-TOKEN",
                        session.token(),
                        "Content-Type",
                        "application/json");
                note(faults, endpoint, id, answer.statusCode(), answer.body());
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void atEachAddressOfTheDesk() {
        List<Endpoint> all = mappings.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/desk"))
                        .flatMap(path -> mapping.getMethodsCondition().getMethods().stream()
                                .map(method -> new Endpoint(method.name(), path, false, Object.class))))
                .toList();
        assertThat(all).hasSizeGreaterThan(20);
        List<String> faults = new ArrayList<>();
        for (Endpoint endpoint : withIds(all)) {
            for (String id : ids(endpoint)) {
                Answer answer = new RestPerson(port, "demo")
                        .send(endpoint.method(), address(endpoint, id), "", "Content-Type", "application/json");
                note(faults, endpoint, id, answer.status(), answer.body());
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void whatDoesNotFitIsToldInBothLanguages() {
        String unfit = "引擎不执行此操作|The engine does not do this";
        String unknown = "请求所指的内容不存在|What this request names is not there";
        assertTold("DELETE", "/engine-rest/task/" + step, 400, unfit);
        assertTold("GET", "/engine-rest/execution/no-such-id/localVariables", 404, unknown);
        assertTold("POST", "/engine-rest/condition", 404, unknown);
        assertTold("GET", "/engine-rest/task/a%00b", 400, "此网址含有本系统网址不使用的字符|This address has characters");
        assertTold(
                "GET",
                "/engine-rest/task?assignee=a%00b",
                400,
                "“assignee”含有无法保存的字符|contains characters that cannot be stored");
        assertThat(engine.getTaskService().createTaskQuery().taskId(step).count())
                .isOne();
    }

    private void assertTold(String method, String path, int status, String words) {
        List.of("zh", "en").forEach(language -> {
            String body = method.equals("GET") ? "" : "{}";
            Answer answer = new RestPerson(port, "demo")
                    .send(method, path, body, "Content-Type", "application/json", "Accept-Language", language);
            assertThat(answer.status()).as(path + answer.body()).isEqualTo(status);
            assertThat(answer.body()).contains(words.split("\\|")[language.equals("zh") ? 0 : 1]);
        });
    }

    private static List<Endpoint> ofApp(String name, Application app) {
        return Endpoints.all("/camunda/api/" + name, app.getClasses().toArray(Class[]::new));
    }

    private static List<Endpoint> withIds(List<Endpoint> all) {
        return all.stream().filter(endpoint -> endpoint.path().contains("{")).toList();
    }

    /** Strange ones, and that of something else. */
    private List<String> ids(Endpoint endpoint) {
        String other = endpoint.path().matches(".*/(process-instance|execution)/.*") ? step : run.getId();
        return Stream.concat(STRANGE.stream(), Stream.of(other)).toList();
    }

    private static String address(Endpoint endpoint, String id) {
        return endpoint.path()
                .replaceAll("\\{(name|engine|processEngineName|engineName)}", "default")
                .replaceAll("\\{[^/]*}", id);
    }

    private static void note(List<String> faults, Endpoint endpoint, String id, int status, String body) {
        boolean inWords = !body.contains("ENGINE-") && !body.contains("Exception:") && !body.contains("<!doctype");
        if (status >= 500 || status >= 400 && !inWords) {
            faults.add("%d %s %s %.20s %.200s".formatted(status, endpoint.method(), endpoint.path(), id, body));
        }
    }
}
