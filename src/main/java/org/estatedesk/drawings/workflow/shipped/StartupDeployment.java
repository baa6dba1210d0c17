package org.estatedesk.drawings.workflow.shipped;

import static org.estatedesk.drawings.DrawingChange.SHIPPED;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.versions.Judgement;
import org.estatedesk.drawings.versions.ShippedDrawings;
import org.estatedesk.drawings.workflow.shipped.Upgrades.Upgrade;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Puts the shipped drawings live before the first request is answered: only those that changed, and only where nobody
 * has drawn a newer version. So an upgrade of the application never overwrites a redraw, and a node of the version before
 * that starts beside an upgraded one takes nothing back.
 */
@Component
public class StartupDeployment implements SmartInitializingSingleton {

    private static final Logger log = LoggerFactory.getLogger(StartupDeployment.class);

    private final ShippedDrawings shipped;
    private final Upgrades upgrades;
    private final RepositoryService repository;
    private final Judgement judgement;
    private final Flyway migrations;

    StartupDeployment(
            ShippedDrawings shipped,
            Upgrades upgrades,
            RepositoryService repository,
            Judgement judgement,
            Flyway migrations) {
        this.shipped = shipped;
        this.upgrades = upgrades;
        this.repository = repository;
        this.judgement = judgement;
        this.migrations = migrations;
    }

    @Override
    public void afterSingletonsInstantiated() {
        deploy(shipped.all());
    }

    /** Deploys what is new or changed and says so in the log. */
    public void deploy(List<DrawingFile> files) {
        if (isOlderThanStore()) {
            log.warn("Drawings: nothing deployed, since a newer version of the desk has upgraded the store");
            return;
        }
        Upgrade upgrade = upgrades.plan(files);
        if (!upgrade.redrawn().isEmpty()) {
            log.info("Drawings: redrawn and left so, though other versions are shipped: {}", names(upgrade.redrawn()));
        }
        if (!upgrade.heldBack().isEmpty()) {
            log.warn("Drawings: not upgraded, since redraws rely on what is live: {}", names(upgrade.heldBack()));
        }
        if (upgrade.changed().isEmpty()) {
            log.info("Drawings: {} shipped, nothing to deploy", files.size());
        } else {
            putLive(upgrade.changed(), upgrade.meetsRedraws());
        }
    }

    private boolean isOlderThanStore() {
        return Stream.of(migrations.info().applied())
                .anyMatch(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS);
    }

    /** What does not fit the redraws stays as it is: a redraw must not keep the desk from starting. */
    private void putLive(List<DrawingFile> files, boolean redrawsAround) {
        try {
            send(files);
            log.info("Drawings: deployed {}", names(files));
        } catch (ParseException refused) {
            List<DrawingFile> fitting = withoutFaulty(files);
            if (!redrawsAround || fitting.size() == files.size()) {
                throw refused;
            }
            log.error("Drawings: not everything shipped fits what was redrawn. {}", refused.getMessage());
            if (!fitting.isEmpty()) {
                putLive(fitting, true);
            }
        }
    }

    /** The engine filters once more, under its lock: another desk on the same store may start at this moment. */
    private void send(List<DrawingFile> files) {
        DeploymentBuilder builder =
                repository.createDeployment().name(SHIPPED).source(SHIPPED).enableDuplicateFiltering(true);
        files.forEach(file -> builder.addInputStream(file.name(), new ByteArrayInputStream(file.content())));
        builder.deploy();
    }

    private List<DrawingFile> withoutFaulty(List<DrawingFile> files) {
        Set<String> faulty = judgement.last().stream()
                .filter(Finding::isError)
                .map(Finding::file)
                .collect(Collectors.toSet());
        return files.stream().filter(file -> !faulty.contains(file.name())).toList();
    }

    private static String names(List<DrawingFile> files) {
        return String.join(", ", files.stream().map(DrawingFile::name).toList());
    }
}
