package org.estatedesk.drawings.workflow;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.estatedesk.drawings.DrawingFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Puts the shipped drawings live before the first request is answered: only those that changed since the last start
 * of the application. A manager's redraw is deployed under another name and is left alone.
 */
@Component
class StartupDeployment implements SmartInitializingSingleton {

    /** The deployment's name and source, by which the engine finds what it has already. */
    static final String NAME = "EstateDesk";

    private static final Logger log = LoggerFactory.getLogger(StartupDeployment.class);

    private final ShippedDrawings shipped;
    private final RepositoryService repository;

    StartupDeployment(ShippedDrawings shipped, RepositoryService repository) {
        this.shipped = shipped;
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            deploy(shipped.read());
        } catch (IOException unreadable) {
            throw new IllegalStateException("The shipped drawings cannot be read", unreadable);
        }
    }

    /** Deploys what is new or changed and says so in one line of the log. */
    void deploy(List<DrawingFile> files) {
        if (files.isEmpty()) {
            log.info("Drawings: none shipped");
            return;
        }
        long before = countDeployments();
        DeploymentBuilder builder =
                repository.createDeployment().name(NAME).source(NAME).enableDuplicateFiltering(true);
        files.forEach(file -> builder.addInputStream(file.name(), new ByteArrayInputStream(file.content())));
        Deployment deployment = builder.deploy();
        if (countDeployments() == before) {
            log.info("Drawings: {} shipped, none changed", files.size());
        } else {
            log.info("Drawings: deployed {}", repository.getDeploymentResourceNames(deployment.getId()));
        }
    }

    private long countDeployments() {
        return repository.createDeploymentQuery().deploymentName(NAME).count();
    }
}
