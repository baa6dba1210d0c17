package org.estatedesk.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.cockpit.impl.plugin.base.dto.query.ProcessInstanceQueryDto;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.rest.dto.AbstractQueryDto;
import org.camunda.bpm.engine.rest.dto.CamundaQueryParam;
import org.camunda.bpm.engine.rest.dto.converter.VariableListConverter;
import org.estatedesk.platform.web.body.ValueCriterion;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.WebSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** A value that an auditor sees masked is not found out by asking in which cases it is so, or which comes first. */
@DeskTest
class NoValueIsGuessedTest extends AuditedCase {

    private static final String BY_VALUE = "{\"sorting\":[{\"sortBy\":\"%s\",\"sortOrder\":\"asc\","
            + "\"parameters\":{\"variable\":\"customerPhone\",\"type\":\"String\"}}]}";
    private static final String LIKE = "{\"name\":\"customerPhone\",\"operator\":\"like\",\"value\":\"138%\"}";
    private static final String BESIDES = "auditor-at-the-desk";

    @Autowired
    IdentityService identities;

    @BeforeEach
    void anAuditorWithAnotherRole() {
        User person = identities.newUser(BESIDES);
        person.setPassword(BESIDES);
        identities.saveUser(person);
        identities.createMembership(BESIDES, "auditor");
        identities.createMembership(BESIDES, "front-desk");
    }

    @AfterEach
    void leave() {
        identities.deleteUser(BESIDES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", BESIDES})
    void byNoOrder(String person) {
        for (String of : List.of("process", "execution", "task", "caseExecution", "caseInstance")) {
            String sort = of + "Variable";
            assertThat(post(person, "/task", BY_VALUE.formatted(sort))).as(sort).isEqualTo(403);
            assertThat(get(person, "/task?sortOrder=asc&sort%42y=" + sort))
                    .as(sort)
                    .isEqualTo(403);
        }
        assertThat(post(person, "/engine/default/task", BY_VALUE.formatted("processVariable")))
                .isEqualTo(403);
        assertThat(post(person, "/task", "{\"sorting\":[{\"sortBy\":\"created\",\"sortOrder\":\"asc\"}]}"))
                .isEqualTo(200);
        assertThat(new WebSession(port, person, "cockpit")
                        .post("/task", BY_VALUE.formatted("processVariable"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("supervisor", "/task", BY_VALUE.formatted("processVariable")))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", BESIDES})
    void norByAnyComparison(String person) {
        for (String list : List.of("processVariables", "taskVariables", "caseInstanceVariables")) {
            assertThat(post(person, "/task", "{\"%s\":[%s]}".formatted(list, LIKE)))
                    .as(list)
                    .isEqualTo(403);
            assertThat(post(person, "/task/count", "{\"orQueries\":[{\"%s\":[%s]}]}".formatted(list, LIKE)))
                    .as("or " + list)
                    .isEqualTo(403);
        }
        for (String path : List.of("/process-instance", "/execution", "/history/process-instance")) {
            assertThat(post(person, path, "{\"variables\":[%s]}".formatted(LIKE)))
                    .as(path)
                    .isEqualTo(403);
            assertThat(get(person, path + "/count?variables=customerPhone_like_138%25"))
                    .as(path)
                    .isEqualTo(403);
        }
        for (String address : List.of(
                "/history/task?processVariables=customerPhone_like_138%25",
                "/history/variable-instance?variableName=customerPhone&variableValue=" + AuditedComplaint.PHONE,
                "/variable-instance/count?variableValues=customerPhone_eq_" + AuditedComplaint.PHONE)) {
            assertThat(get(person, address)).as(address).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", BESIDES})
    void norByAFilterThatIsKept(String person) {
        String query =
                "{\"resourceType\":\"Task\",\"name\":\"guess\",\"query\":{\"processVariables\":[%s]}}".formatted(LIKE);
        assertThat(post(person, "/filter/create", query)).isEqualTo(403);
        String any = "/filter/"
                + engine.getFilterService().createFilterQuery().list().get(0).getId();
        assertThat(post(person, any + "/list", BY_VALUE.formatted("processVariable")))
                .isEqualTo(403);
        assertThat(post(person, any + "/count", "{\"processVariables\":[%s]}".formatted(LIKE)))
                .isEqualTo(403);
    }

    /** The search of auditors finds none of it (NoOracleTest); whoever works on cases asks the engine. */
    @ParameterizedTest
    @ValueSource(strings = {"supervisor", "demo"})
    void whoMaySeeAValueFindsByIt(String person) {
        String whole = "{\"processVariables\":[%s],\"processInstanceId\":\"%s\"}"
                .formatted(LIKE, complaint.run().getId());
        RestPerson.Answer found = new RestPerson(port, person).post("/task/count", whole);
        assertThat(found.ok().json().path("count").asInt()).isPositive();
    }

    /** What an upgrade adds is noticed here. */
    @Test
    void everyQueryOfTheEngineThatTakesValuesIsKnown() {
        List<String> taken = queries()
                .flatMap(query -> Stream.of(query.getMethods()))
                .filter(NoValueIsGuessedTest::takesValues)
                .map(method -> method.getAnnotation(CamundaQueryParam.class).value())
                .distinct()
                .toList();
        assertThat(taken).hasSizeGreaterThan(4).allMatch(name -> ValueCriterion.isParameter(name, "x"));
    }

    private static Stream<Class<?>> queries() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(AbstractQueryDto.class));
        return Stream.of(AbstractQueryDto.class, ProcessInstanceQueryDto.class)
                .map(Class::getPackageName)
                .flatMap(in -> scan.findCandidateComponents(in).stream())
                .map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null));
    }

    private static boolean takesValues(Method method) {
        CamundaQueryParam parameter = method.getAnnotation(CamundaQueryParam.class);
        return parameter != null
                && (parameter.converter() == VariableListConverter.class
                        || method.getParameterTypes()[0] == Object.class
                        || parameter.value().matches("variableValue"));
    }

    private int post(String person, String path, String json) {
        return new RestPerson(port, person).post(path, json).status();
    }

    private int get(String person, String path) {
        return new RestPerson(port, person).get(path).status();
    }
}
