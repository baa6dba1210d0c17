package org.estatedesk.drawings.web;

import static org.estatedesk.drawings.web.DrawingsClient.sample;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;

/** A desk on which the lost key is live in its first version, put there by nobody in particular. */
abstract class VersionsTestBase {

    private static final List<String> FILES = List.of(DrawingsClient.DRAWING, "report-lost-key.form", "ask-where.form");

    @Autowired
    protected TestRestTemplate http;

    @Autowired
    protected ProcessEngine engine;

    protected DrawingsClient manager;

    @BeforeEach
    void drawTheLostKey() {
        manager = as("manager");
        DeploymentBuilder first =
                engine.getRepositoryService().createDeployment().name("first");
        FILES.forEach(file -> first.addString(file, sample(file)));
        first.deploy();
    }

    @AfterEach
    void nothingIsLeft() {
        for (String file : FILES) {
            engine.getRepositoryService().createDeploymentQuery().list().stream()
                    .map(Deployment::getId)
                    .filter(id -> engine.getRepositoryService()
                            .getDeploymentResourceNames(id)
                            .contains(file))
                    .forEach(id -> engine.getRepositoryService().deleteDeployment(id, true));
        }
    }

    DrawingsClient as(String person) {
        return new DrawingsClient(http, person, "en");
    }
}
