package org.estatedesk.platform.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.estatedesk.platform.workflow.HttpCaller.REST;

import java.net.http.HttpResponse;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.estatedesk.platform.web.signin.SignInThrottle;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.WebSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever guesses passwords is slowed down, and nobody else. */
@DeskTest
@ExtendWith(OutputCaptureExtension.class)
class WrongPasswordsTest {

    /** Not as the tests' own callers come. */
    private static final String ELSEWHERE = "203.0.113.7";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    SignInThrottle throttle;

    private String owner;
    private HttpCaller here;

    @BeforeEach
    void newcomer() {
        owner = "guessed" + System.nanoTime();
        User person = identities.newUser(owner);
        person.setPassword(owner);
        identities.saveUser(person);
        here = new HttpCaller(port);
    }

    @AfterEach
    void leave() {
        identities.deleteUser(owner);
    }

    @Test
    void wrongPasswordsFromElsewhereKeepNobodyOut() {
        for (int second = 0; second < 30; second++) {
            // What comes from elsewhere reaches the engine or not, and is counted.
            identities.checkPassword(owner, "wrong");
            throttle.note(owner, ELSEWHERE, false);
            assertThat(here.as(owner).get(REST + "/task").statusCode())
                    .as("in second " + second)
                    .isEqualTo(200);
        }
    }

    @Test
    void norDoSomeFromTheOwnersOwnAddressKeepTheOwnerOut() {
        assertThat(here.as(owner).get(REST + "/task").statusCode()).isEqualTo(200);
        HttpCaller neighbour = new HttpCaller(port).as(owner + ":x");
        for (int second = 0; second < 6; second++) {
            IntStream.range(0, 5).forEach(attempt -> neighbour.get(REST + "/task"));
            assertThat(here.as(owner).get(REST + "/task").statusCode())
                    .as("in second " + second)
                    .isEqualTo(200);
        }
    }

    @Test
    void whoGuessesWaitsAndIsToldSoByBasic() {
        int[] answers =
                IntStream.range(0, 30).map(attempt -> guess().statusCode()).toArray();
        assertThat(answers).startsWith(401);
        // One more is looked at every ten seconds.
        assertThat(IntStream.of(answers).skip(28)).contains(429);
        assertThat(IntStream.of(answers).filter(answer -> answer == 401)).hasSizeBetween(10, 13);
        assertThat(Stream.of(guess(), guess()).map(HttpResponse::body))
                .anySatisfy(told -> assertThat(told)
                        .contains("Too many wrong passwords for this name from this place. Try again in "));
    }

    @Test
    void whoGuessesWaitsAndIsToldSoInTheFormOfAWebApp() {
        HttpCaller browser = new HttpCaller(port).with("Accept-Language", "zh");
        HttpResponse<String> last = null;
        for (int attempt = 0; attempt < 15; attempt++) {
            last = browser.signIn(owner, "wrong");
        }
        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.body()).contains("\"message\":\"此处对该用户名输错密码次数过多，请 ");
        // One door's wrong passwords are all doors'.
        assertThat(here.as(owner).get(REST + "/task").statusCode()).isEqualTo(429);
        String asked = "{\"username\":\"" + owner + "\",\"password\":\"" + owner + "\"}";
        assertThat(here.as("demo").post(REST + "/identity/verify", asked).statusCode())
                .isEqualTo(429);
    }

    @Test
    void aFloodIsFewLinesOfTheLogAndOneWarningForTheAdministrator(CapturedOutput output) {
        IntStream.range(0, 60).forEach(attempt -> guess());
        assertThat(output.toString().lines().filter(line -> line.contains(owner)))
                .as("refused, put off, and the warning")
                .hasSizeLessThanOrEqualTo(3);
        assertThat(alerts("demo")).contains("Many wrong passwords come from 127.0.0.1");
        assertThat(alerts("frontdesk")).doesNotContain("wrong passwords");
    }

    @Test
    void aNameThatManyPlacesTryIsToldToTheAdministratorAndKeptIn() {
        IntStream.range(0, 120).forEach(place -> throttle.note(owner, "198.51.100." + place, false));
        assertThat(alerts("demo")).contains("Many wrong passwords come for \\\"" + owner + "\\\" from several places");
        assertThat(here.as(owner).get(REST + "/task").statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressThatTriesManyNamesWaitsButForThosePeopleWhoAreKnownThere() {
        throttle.note("regular", ELSEWHERE, true);
        IntStream.range(0, 400).forEach(name -> throttle.note("name" + name, ELSEWHERE, false));
        throttle.check("regular", ELSEWHERE);
        assertThat(catchThrowable(() -> throttle.check("next", ELSEWHERE))).hasMessage("refused.sign-in");
    }

    @Test
    void aNetworkOfIpv6CountsAsOneAddress() {
        IntStream.range(0, 20).forEach(host -> throttle.note(owner, "2001:db8:0:1:0:0:0:" + host, false));
        assertThat(catchThrowable(() -> throttle.check(owner, "2001:db8:0:1:0:0:9:9")))
                .hasMessage("refused.sign-in");
        throttle.check(owner, "2001:db8:0:2:0:0:0:1");
    }

    private HttpResponse<String> guess() {
        return here.as(owner + ":x").get(REST + "/task");
    }

    private String alerts(String person) {
        return new WebSession(port, person)
                .get("/api/tasklist/plugin/estatedesk/default/alerts")
                .body();
    }
}
