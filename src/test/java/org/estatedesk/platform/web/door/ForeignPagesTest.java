package org.estatedesk.platform.web.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.estatedesk.platform.web.door.RawCall.basic;

import org.camunda.bpm.engine.RepositoryService;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.WebSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A foreign page in a manager's browser, which sends the manager's password and session along, also on plain http. */
@DeskTest
class ForeignPagesTest {

    private static final String DRAFTED = """
            --x\r
            Content-Disposition: form-data; name="deployment-name"\r
            \r
            foreign\r
            --x\r
            Content-Disposition: form-data; name="data"; filename="foreign.form"\r
            \r
            {"id":"foreign","type":"default","components":[]}\r
            --x--\r
            """;

    @LocalServerPort
    private int port;

    @Autowired
    private RepositoryService repository;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Origin: http://evil.example",
                "Origin: https://localhost",
                "Origin: null",
                "Referer: http://evil.example/page",
                "Sec-Fetch-Site: same-site",
                "Sec-Fetch-Site: cross-site"
            })
    void aForeignPageDeploysNothingInAManagersName(String page) {
        assertThat(deploy(page)).isEqualTo(403);
        assertThat(repository.createDeploymentQuery().deploymentName("foreign").count())
                .isZero();
    }

    @Test
    void theDesktopModelerAndScriptsDeployAsBefore() {
        assertThat(deploy("User-Agent: Camunda Modeler")).isEqualTo(200);
        repository
                .createDeploymentQuery()
                .deploymentName("foreign")
                .list()
                .forEach(deployed -> repository.deleteDeployment(deployed.getId(), true));
    }

    @Test
    void aPageOfTheDesksOwnGoesOn() {
        WebSession manager = new WebSession(port, "manager");
        String own = "http://localhost:" + port;
        assertThat(manager.desk(
                                "DELETE",
                                "/desk/drawings/form/none/draft",
                                "X-XSRF-TOKEN",
                                manager.token(),
                                "Origin",
                                "http://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(manager.desk(
                                "DELETE",
                                "/desk/drawings/form/none/draft",
                                "X-XSRF-TOKEN",
                                manager.token(),
                                "Origin",
                                own)
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void aPasswordThatABrowserKnowsIsNoTokenOfAPage() {
        String own = "Origin: http://localhost:" + port;
        String address = "DELETE /desk/drawings/form/none/draft";
        try (RawCall browser = new RawCall(port, address, basic("manager"), own);
                RawCall script = new RawCall(port, address, basic("manager"))) {
            assertThat(browser.status()).isIn(401, 403);
            assertThat(script.status()).isEqualTo(204);
        }
    }

    private int deploy(String header) {
        try (RawCall call = new RawCall(
                port,
                "POST /engine-rest/deployment/create",
                basic("manager"),
                header,
                "Content-Type: multipart/form-data; boundary=x",
                "Content-Length: " + DRAFTED.length())) {
            return call.send(DRAFTED).status();
        }
    }
}
