package org.estatedesk.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.WebSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signed in once, signed in everywhere; and what others may not do with somebody's session. */
@DeskTest
class DeskSessionTest {

    private static final String ME = "/desk/me";
    /** Where a manager may change things. */
    private static final String DRAFT = "/desk/drawings/form/none/draft";

    private static final String TOKEN = "X-XSRF-TOKEN";
    /** A method that nobody answers at this address: who gets so far has passed the guard. */
    private static final int LET_THROUGH = 405;

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    @Autowired
    private AuthorizationService rights;

    @Test
    void whoeverSignedInToAWebAppIsKnownAtTheDesk() {
        HttpResponse<String> answer = new WebSession(port, "manager").desk("GET", ME);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"name\":\"Xu Jing 徐静\"");
    }

    @Test
    void aPageGetsTheTokenOfItsSessionAndMayChangeThingsWithIt() {
        WebSession session = new WebSession(port, "manager");
        assertThat(session.desk("GET", "/session").body()).contains(session.token());
        assertThat(session.desk("POST", DRAFT, TOKEN, session.token()).statusCode())
                .isEqualTo(LET_THROUGH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void aForgedCallWithSomebodysSessionIsRefused(String method) {
        WebSession victim = new WebSession(port, "manager");
        String strangers = new WebSession(port, "frontdesk").token();
        assertThat(victim.desk(method, DRAFT).statusCode()).isEqualTo(403);
        assertThat(victim.desk(method, DRAFT, TOKEN, "").statusCode()).isEqualTo(403);
        assertThat(victim.desk(method, DRAFT, TOKEN, strangers).statusCode()).isEqualTo(403);
        assertThat(victim.desk("GET", ME).statusCode()).isEqualTo(200);
    }

    @Test
    void anotherSitesPageIsRefusedWhateverItShows() {
        WebSession victim = new WebSession(port, "manager");
        HttpResponse<String> answer = victim.desk("POST", DRAFT, TOKEN, victim.token(), "Sec-Fetch-Site", "cross-site");
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void theSessionOpensOurOwnInterfaceButNotTheEngines() {
        assertThat(new WebSession(port, "demo")
                        .desk("GET", "/engine-rest/engine")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void aSessionEndsWithThePerson() {
        WebSession session = leaver();
        assertThat(session.desk("GET", ME).statusCode()).isEqualTo(200);
        identities.deleteUser("leaver");
        assertEnded(session);
    }

    @Test
    void aSessionEndsWithThePasswordThatBeganIt() {
        WebSession session = leaver();
        User person = identities.createUserQuery().userId("leaver").singleResult();
        person.setPassword("another");
        identities.saveUser(person);
        assertEnded(session);
    }

    @Test
    void aSessionEndsWithAGroupAndWithARightToOpenAnApp() {
        WebSession session = leaver();
        identities.createMembership("leaver", "guard");
        assertEnded(session);

        WebSession next = new WebSession(port, "leaver");
        Authorization right = rights.createNewAuthorization(Authorization.AUTH_TYPE_REVOKE);
        right.setUserId("leaver");
        right.setResource(Resources.APPLICATION);
        right.setResourceId("tasklist");
        right.removePermission(Permissions.ACCESS);
        right = rights.saveAuthorization(right);
        assertEnded(next);
        rights.deleteAuthorization(right.getId());
    }

    @Test
    void whoeverSignsOutEverywhereDoesSoOnEveryMachine() {
        WebSession telephone = leaver();
        WebSession computer = new WebSession(port, "leaver");
        String everywhere = "/desk/sign-out-everywhere";
        assertThat(computer.desk("POST", everywhere).statusCode()).isEqualTo(403);
        assertThat(telephone.desk("GET", ME).statusCode()).isEqualTo(200);
        assertThat(computer.desk("POST", everywhere, TOKEN, computer.token()).statusCode())
                .isEqualTo(204);
        assertEnded(telephone);
        assertEnded(computer);
        assertThat(new WebSession(port, "leaver").desk("GET", ME).statusCode()).isEqualTo(200);
    }

    @Test
    void aChangedNameLeavesTheSession() {
        WebSession session = leaver();
        User person = identities.createUserQuery().userId("leaver").singleResult();
        person.setFirstName("Another");
        identities.saveUser(person);
        assertThat(session.desk("GET", ME).statusCode()).isEqualTo(200);
        assertThat(session.get("/api/engine/engine/default/task/count").statusCode())
                .isEqualTo(200);
    }

    private WebSession leaver() {
        User leaver = identities.newUser("leaver");
        leaver.setPassword("leaver");
        identities.saveUser(leaver);
        identities.createMembership("leaver", "csc");
        return new WebSession(port, "leaver");
    }

    @AfterEach
    void leave() {
        identities.deleteUser("leaver");
    }

    private static void assertEnded(WebSession session) {
        assertThat(session.get("/api/engine/engine/default/task/count").statusCode())
                .isEqualTo(401);
        assertThat(session.desk("GET", ME).statusCode()).isEqualTo(401);
    }

    @Test
    void aPageOfOursIsToldWithoutTheBrowsersOwnWindowForPasswords() {
        HttpCaller anybody = new HttpCaller(port);
        assertThat(anybody.get(ME).headers().firstValue("WWW-Authenticate")).isPresent();
        HttpResponse<String> told = anybody.with("X-Requested-With", "fetch").get(ME);
        assertThat(told.statusCode()).isEqualTo(401);
        assertThat(told.headers().firstValue("WWW-Authenticate")).isEmpty();
    }
}
