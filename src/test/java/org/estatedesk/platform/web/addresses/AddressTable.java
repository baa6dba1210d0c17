package org.estatedesk.platform.web.addresses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.estatedesk.platform.web.addresses.Callers.Answer;
import org.estatedesk.support.Endpoints.Endpoint;

/** What each kind of caller gets at each address, in as few lines as tell it. */
final class AddressTable {

    /** What changes something for an administrator even with ids of nothing and an empty body; or ends the test's sessions. */
    private static final Set<String> NOT_TRIED = Set.of(
            "POST /engine-rest/task/create",
            "POST /engine-rest/history/cleanup",
            "DELETE /engine-rest/metrics/task-worker",
            "POST /camunda/api/admin/auth/user/{processEngineName}/logout",
            "POST /desk/sign-out-everywhere");

    /** A list is answered by its first row: who sees it is asked, not how long it is. */
    static final String FEW = "?maxResults=1";

    private static final int NAMED = 4;

    private static final Pattern RESOURCE = Pattern.compile(
            "(/engine-rest/(history/|optimize/)?[^/]+|/camunda/api/[a-z]+(/plugin/[^/]+)?|/[^/]+/[^/]+|/.*).*");

    private final Callers callers;

    AddressTable(Callers callers) {
        this.callers = callers;
    }

    /** An address of this endpoint at which nothing is. */
    static String nothingAt(Endpoint endpoint) {
        return endpoint.path()
                .replaceAll("\\{(name|engine|engineName|processEngineName)}", "default")
                .replaceAll("\\{year[^/]*}", "1999")
                .replaceAll("\\{app}", "tasklist")
                .replaceAll("\\{file:[^}]*}", "app/plugin.js")
                .replaceAll("\\{[^/}]*(\\{[^}]*})?[^/}]*}", "none")
                .replaceAll("\\*+", "none");
    }

    /** The lines of the table, with its head. */
    String of(List<Endpoint> endpoints) {
        Map<String, Map<String, List<String>>> rows = new TreeMap<>();
        measured(endpoints)
                .forEach((endpoint, signs) -> rows.computeIfAbsent(resource(endpoint), any -> new TreeMap<>())
                        .computeIfAbsent(signs, any -> new java.util.ArrayList<>())
                        .add(shown(endpoint)));
        return head() + rows.entrySet().stream().map(AddressTable::lines).collect(Collectors.joining());
    }

    private Map<Endpoint, String> measured(List<Endpoint> endpoints) {
        Map<Endpoint, String> signs = new LinkedHashMap<>();
        endpoints.parallelStream()
                .map(endpoint -> Map.entry(endpoint, signs(endpoint)))
                .toList()
                .forEach(entry -> signs.put(entry.getKey(), entry.getValue()));
        return signs;
    }

    private String signs(Endpoint endpoint) {
        return Stream.of(CallerKind.values())
                .map(kind -> answer(kind, endpoint).sign)
                .collect(Collectors.joining(" | "));
    }

    private Answer answer(CallerKind kind, Endpoint endpoint) {
        boolean wouldAct = kind == CallerKind.ADMINISTRATOR || !endpoint.path().startsWith("/engine-rest");
        return NOT_TRIED.contains(endpoint.method() + " " + endpoint.path()) && wouldAct && kind != CallerKind.STRANGER
                ? Answer.OPEN
                : callers.answer(kind, endpoint.method(), nothingAt(endpoint) + FEW);
    }

    private static String resource(Endpoint endpoint) {
        Matcher resource = RESOURCE.matcher(endpoint.path());
        return resource.matches() ? resource.group(1) : endpoint.path();
    }

    private static String shown(Endpoint endpoint) {
        String below = readable(endpoint.path().substring(resource(endpoint).length()));
        return endpoint.method() + (below.isEmpty() ? "" : " `" + below + '`');
    }

    /** Parameters by their names alone. */
    private static String readable(String path) {
        return path.replaceAll("\\{(\\w+):[^{}]*(\\{[^}]*})?[^{}]*}", "{$1}");
    }

    private static String head() {
        String titles = Stream.of(CallerKind.values()).map(kind -> kind.title).collect(Collectors.joining(" | "));
        return "| address | which | " + titles + " |\n|---|---|" + "---|".repeat(CallerKind.values().length) + '\n';
    }

    private static String lines(Map.Entry<String, Map<String, List<String>>> resource) {
        int most =
                resource.getValue().values().stream().mapToInt(List::size).max().orElse(0);
        Map<String, String> which = new LinkedHashMap<>();
        resource.getValue().forEach((signs, all) -> which.put(signs, named(all, all.size() == most)));
        return which.entrySet().stream()
                .map(row -> "| `%s` | %s | %s |\n".formatted(readable(resource.getKey()), row.getValue(), row.getKey()))
                .collect(Collectors.joining());
    }

    /** The addresses by name; where they are many, how many of each method. */
    private static String named(List<String> all, boolean isMost) {
        if (all.size() <= NAMED || !isMost) {
            return String.join(", ", all);
        }
        return all.stream()
                .collect(Collectors.groupingBy(each -> each.split(" ")[0], TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(method -> method.getValue() + " " + method.getKey())
                .collect(Collectors.joining(", "));
    }
}
