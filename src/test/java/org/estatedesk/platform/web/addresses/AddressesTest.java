package org.estatedesk.platform.web.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.Endpoints.Endpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

/** Who comes in where: tried at every address there is, and written down with {@code -Daddresses.write=true}. */
@DeskTest
class AddressesTest {

    private static final Path PAGE = Path.of("docs/addresses.md");

    private static final String INTRODUCTION = """
            # Who comes in where

            Every address of this desk times every kind of caller, as the desk answered. Written by
            `mvn test -Dtest=AddressesTest -Daddresses.write=true`; without the setting the test fails as soon as an address is
            new or answers somebody otherwise. What is closed to whom is decided in `Doors`, see [Security](security.md).

            Called with ids of nothing and an empty object, so that nothing is changed:
            **–** closed (401, 403), **✓** answered, with as much as the rights of the person let see,
            **·** let in, and nothing was there (400, 404, 405, 409, 415): the right to what is there is asked then.
            A change that is answered is one that found nothing to change.

            The engine's interface stands here by the shortest of its three ways. `/engine-rest/engine/default` and
            `/camunda/api/engine/engine/default` answer alike, and so does each address however it is spelt; tested, too.

            """;

    /** What a stranger may see: pages that ask who one is, and what these pages are made of. */
    private static final Pattern PUBLIC = Pattern.compile(
            "/|/session|/sign-out|/error|/(modeler|timetable|calendar|residents|contacts|answers|clock|go).*|/webjars/.*"
                    + "|/actuator/health.*|/camunda|/camunda/((app|lib|assets)/.*|favicon.ico)|/camunda/api/[a-z]+/plugin/[^/]+/static/.*"
                    + "|/camunda/api/engine/engine|/camunda/api/admin/auth/user/default(/login/none)?|/none|/\\*.*");

    private static final Set<Integer> SHUT = Set.of(400, 401, 403, 404, 405, 413);

    private static final List<String> METHODS = List.of("GET", "HEAD", "OPTIONS", "POST", "PATCH", "TRACE", "INVENTED");

    @LocalServerPort
    int port;

    @Autowired
    WebApplicationContext context;

    @Autowired
    IdentityService identities;

    Callers callers;

    @BeforeEach
    void call() {
        String id = CallerKind.NOBODY.person().orElseThrow();
        User nobody = identities.newUser(id);
        nobody.setPassword(id);
        identities.saveUser(nobody);
        callers = new Callers(port);
    }

    @AfterEach
    void an_empty_object_is_never_a_fault_of_the_desk() {
        assertThat(callers.faults()).isEmpty();
    }

    @AfterEach
    void forget() {
        identities.deleteUser(CallerKind.NOBODY.person().orElseThrow());
    }

    @Test
    void the_page_tells_who_comes_in_where() throws IOException {
        AddressTable table = new AddressTable(callers);
        String page = INTRODUCTION + "## The desk\n" + table.of(Addresses.ofDesk(context)) + "\n## The web apps\n"
                + table.of(Addresses.ofWebApps()) + "\n## The engine\n" + table.of(Addresses.ofEngine());
        if (Boolean.getBoolean("addresses.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("Out of date: mvn test -Dtest=AddressesTest -Daddresses.write=true")
                .content()
                .isEqualTo(page);
    }

    @Test
    void a_stranger_comes_in_nowhere_but_where_everybody_does() {
        List<Endpoint> all = all();
        assertThat(all).hasSizeGreaterThan(1_400);
        assertThat(IntStream.range(0, all.size())
                        .parallel()
                        .boxed()
                        .filter(i -> !PUBLIC.matcher(AddressTable.nothingAt(all.get(i)))
                                .matches())
                        .flatMap(i -> calls(i, all.get(i)))
                        .filter(call ->
                                !SHUT.contains(callers.status(CallerKind.STRANGER, call.method(), call.path()))))
                .isEmpty();
    }

    private static Stream<Endpoint> calls(int number, Endpoint endpoint) {
        String plain = AddressTable.nothingAt(endpoint);
        return Stream.of(
                call(endpoint.method(), plain),
                call(METHODS.get(number % METHODS.size()), plain),
                call(endpoint.method(), Spelling.of(number).write(plain)));
    }

    private static Endpoint call(String method, String address) {
        return new Endpoint(method, address, false, Object.class);
    }

    @Test
    void no_spelling_gives_a_person_more_than_the_plain_address() {
        List<Endpoint> all = Stream.concat(Addresses.ofEngine().stream(), Addresses.ofWebApps().stream())
                .filter(endpoint -> endpoint.method().equals("GET"))
                .filter(endpoint -> !endpoint.path().contains("/static/"))
                .toList();
        assertThat(IntStream.range(0, all.size())
                        .parallel()
                        .boxed()
                        .filter(i -> differ(all.get(i), Spelling.of(i)::write)))
                .extracting(i -> all.get(i).path() + " " + Spelling.of(i))
                .isEmpty();
    }

    @Test
    void each_way_to_the_engine_is_as_narrow_as_the_shortest() {
        List<Endpoint> all = Addresses.ofEngine().stream()
                .filter(endpoint -> !endpoint.path().equals("/engine-rest/engine"))
                .toList();
        List<String> ways = List.of("/engine-rest/engine/default", "/camunda/api/engine/engine/default");
        assertThat(IntStream.range(0, all.size())
                        .parallel()
                        .boxed()
                        .filter(i ->
                                differ(all.get(i), shortest -> shortest.replaceFirst("/engine-rest", ways.get(i % 2)))))
                .extracting(all::get)
                .isEmpty();
    }

    private boolean differ(Endpoint endpoint, UnaryOperator<String> other) {
        String plain = AddressTable.nothingAt(endpoint);
        return callers.answer(CallerKind.STAFF, endpoint.method(), plain + AddressTable.FEW)
                != callers.answer(CallerKind.STAFF, endpoint.method(), other.apply(plain) + AddressTable.FEW);
    }

    private List<Endpoint> all() {
        return Stream.of(
                        Addresses.ofDesk(context),
                        Addresses.ofWebApps(),
                        Addresses.ofEngine(),
                        Addresses.ofEngineByName())
                .flatMap(List::stream)
                .toList();
    }
}
