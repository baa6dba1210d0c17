package org.estatedesk.drawings.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.Surroundings;
import org.springframework.context.ApplicationContext;

/**
 * What is live in the engine. Works only inside a command of the engine: its public interface has no query for forms,
 * so their newest version is read from the manager behind the command.
 */
final class DeployedSurroundings implements Surroundings {

    private final CommandContext context;
    private final RepositoryService repository;
    private final ApplicationContext beans;

    DeployedSurroundings(CommandContext context, ApplicationContext beans) {
        this.context = context;
        this.repository = context.getProcessEngineConfiguration().getRepositoryService();
        this.beans = beans;
    }

    /** What the house rules find; whoever asks need not be allowed to read all that is live. */
    static List<Finding> findings(List<DrawingFile> files, CommandContext context, ApplicationContext beans) {
        return context.runWithoutAuthorization(() -> HouseRules.check(files, new DeployedSurroundings(context, beans)));
    }

    @Override
    public Optional<byte[]> form(String id) {
        return Optional.<ResourceDefinition>ofNullable(
                        context.getCamundaFormDefinitionManager().findLatestDefinitionByKey(id))
                .map(this::content);
    }

    @Override
    public Optional<byte[]> decision(String key) {
        return Optional.<ResourceDefinition>ofNullable(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionKey(key)
                        .latestVersion()
                        .singleResult())
                .map(this::content);
    }

    @Override
    public boolean hasProcess(String key) {
        return repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .latestVersion()
                        .count()
                > 0;
    }

    @Override
    public Optional<String> processFile(String key) {
        return Optional.ofNullable(repository
                        .createProcessDefinitionQuery()
                        .processDefinitionKey(key)
                        .latestVersion()
                        .singleResult())
                .map(ResourceDefinition::getResourceName);
    }

    /** Expressions find every bean by its name, and a property of a bean may be a password. */
    @Override
    public boolean isReserved(String name) {
        return beans.containsBean(name);
    }

    private byte[] content(ResourceDefinition definition) {
        try (InputStream content =
                repository.getResourceAsStream(definition.getDeploymentId(), definition.getResourceName())) {
            return content.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
