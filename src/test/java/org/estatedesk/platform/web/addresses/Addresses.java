package org.estatedesk.platform.web.addresses;

import jakarta.servlet.ServletContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.estatedesk.support.Endpoints;
import org.estatedesk.support.Endpoints.Endpoint;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every address that this desk has, asked of what serves it: nobody has to write one down. */
final class Addresses {

    private static final String ENGINE = "/engine-rest";
    private static final Pattern PAGES = Pattern.compile("/\\{page:(.*)}(/?)");

    private Addresses() {}

    /** The engine's own interface, by the shortest of its ways. */
    static List<Endpoint> ofEngine() {
        return sorted(Endpoints.all(ENGINE, DefaultProcessEngineRestServiceImpl.class).stream());
    }

    /** The two other ways to the same. */
    static List<Endpoint> ofEngineByName() {
        return sorted(Stream.of(ENGINE, "/camunda/api/engine")
                .flatMap(root -> Endpoints.all(root, NamedProcessEngineRestServiceImpl.class).stream()));
    }

    static List<Endpoint> ofWebApps() {
        return sorted(Stream.of(
                        Endpoints.all("/camunda/api/cockpit", classes(new CockpitApplication().getClasses())),
                        Endpoints.all("/camunda/api/admin", classes(new AdminApplication().getClasses())),
                        Endpoints.all("/camunda/api/tasklist", classes(new TasklistApplication().getClasses())),
                        Endpoints.all("/camunda/api/welcome", classes(new WelcomeApplication().getClasses())),
                        gets(List.of("/camunda", "/camunda/app/{app}/default/", "/camunda/lib/deps.js")))
                .flatMap(List::stream));
    }

    /** What Spring serves: ours, the actuator's, files; and what each servlet has. */
    static List<Endpoint> ofDesk(WebApplicationContext context) {
        ServletContext servlets = context.getServletContext();
        return sorted(Stream.of(
                        handlers(context),
                        // Not made in tests, but closed there, too.
                        gets(List.of("/actuator/prometheus")),
                        gets(context.getBeansOfType(SimpleUrlHandlerMapping.class).values().stream()
                                .flatMap(mapping -> mapping.getUrlMap().keySet().stream())
                                .toList()),
                        gets(servlets.getServletRegistrations().values().stream()
                                .map(servlet -> servlet.getMappings())
                                .flatMap(Collection::stream)
                                .toList()))
                .flatMap(List::stream));
    }

    private static List<Endpoint> handlers(ApplicationContext context) {
        return context.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(Addresses::endpoints)
                .toList();
    }

    private static Stream<Endpoint> endpoints(RequestMappingInfo mapping) {
        Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        return mapping.getPatternValues().stream()
                .flatMap(Addresses::pages)
                .flatMap(path -> (methods.isEmpty()
                                ? Stream.of(RequestMethod.GET, RequestMethod.POST)
                                : methods.stream())
                        .map(method -> new Endpoint(method.name(), path, false, Object.class)));
    }

    /** One address for each page that one mapping serves. */
    private static Stream<String> pages(String path) {
        Matcher pages = PAGES.matcher(path);
        return pages.matches()
                ? Stream.of(pages.group(1).split("\\|")).map(page -> "/" + page + pages.group(2))
                : Stream.of(path);
    }

    private static List<Endpoint> gets(List<String> addresses) {
        return addresses.stream()
                .map(address -> new Endpoint("GET", address, false, Object.class))
                .toList();
    }

    private static List<Endpoint> sorted(Stream<Endpoint> endpoints) {
        return endpoints
                .map(each -> new Endpoint(each.method(), each.path(), false, Object.class))
                .distinct()
                .sorted(java.util.Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method))
                .toList();
    }

    private static Class<?>[] classes(Set<Class<?>> resources) {
        return resources.toArray(Class<?>[]::new);
    }
}
