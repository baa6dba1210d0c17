package org.estatedesk.platform.web.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.camunda.bpm.engine.rest.dto.AbstractQueryDto;
import org.camunda.bpm.engine.rest.dto.CamundaQueryParam;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.Endpoints;
import org.estatedesk.support.Endpoints.Endpoint;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.RestPerson.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** A parameter that does not fit, in each list of the engine, is answered in words and never as a fault of the desk. */
@DeskTest
class StrangeParametersTest {

    private static final List<String> VALUES = List.of("null", "-1", "x", "");

    @LocalServerPort
    int port;

    @Test
    void withAParameterThatDoesNotFit() {
        List<String> faults = new ArrayList<>();
        int asked = 0;
        RestPerson demo = new RestPerson(port, "demo");
        for (Endpoint endpoint : lists()) {
            for (String parameter : parameters(endpoint)) {
                for (String value : VALUES) {
                    String few = parameter.equals("maxResults") ? "" : "&maxResults=1";
                    String address = endpoint.path() + "?" + parameter + "=" + value + few;
                    note(faults, address, demo.page(address));
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(500);
        assertThat(faults).isEmpty();
    }

    private static List<Endpoint> lists() {
        return Endpoints.all("/engine-rest", DefaultProcessEngineRestServiceImpl.class).stream()
                .filter(endpoint -> endpoint.method().equals("GET"))
                .filter(endpoint -> !endpoint.path().contains("{"))
                .filter(endpoint -> !endpoint.path().endsWith("/count"))
                .toList();
    }

    /** Those of its query that are more than text, and those that all lists have. */
    private static List<String> parameters(Endpoint list) {
        String name = Stream.of(list.path()
                        .replace("/engine-rest", "")
                        .replace("/history", "/historic")
                        .split("[/-]"))
                .map(StringUtils::capitalize)
                .reduce("", String::concat);
        Stream<String> own = query(name).stream()
                .flatMap(query -> Stream.of(query.getMethods()))
                .filter(method -> method.isAnnotationPresent(CamundaQueryParam.class) && isMoreThanText(method))
                .map(method -> method.getAnnotation(CamundaQueryParam.class).value());
        return Stream.concat(own, Stream.of("firstResult", "maxResults", "sortBy", "sortOrder&sortBy"))
                .distinct()
                .toList();
    }

    private static boolean isMoreThanText(Method setter) {
        return setter.getParameterTypes()[0] != String.class;
    }

    private static Optional<Class<?>> query(String name) {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(AbstractQueryDto.class));
        return scan.findCandidateComponents(AbstractQueryDto.class.getPackageName()).stream()
                .filter(found -> found.getBeanClassName().endsWith("." + name + "QueryDto"))
                .<Class<?>>map(found -> ClassUtils.resolveClassName(found.getBeanClassName(), null))
                .findFirst();
    }

    private static void note(List<String> faults, String what, Answer answer) {
        boolean inWords = !answer.body().contains("ENGINE-") && !answer.body().contains("Exception:");
        if (answer.status() >= 500 || answer.status() >= 400 && !inWords) {
            faults.add("%d %s %.300s".formatted(answer.status(), what, answer.body()));
        }
    }
}
