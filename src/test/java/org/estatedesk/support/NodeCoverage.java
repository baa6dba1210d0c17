package org.estatedesk.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/**
 * Which nodes of a drawing were never entered, judged from the engine's own history.
 *
 * @param key process key
 * @param all ids of all nodes of its latest version
 * @param missed ids of those that no case has entered
 */
public record NodeCoverage(String key, Set<String> all, Set<String> missed) {

    /** Reads the history of the latest version of this process. */
    public static NodeCoverage of(ProcessEngine engine, String key) {
        String definition = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult()
                .getId();
        Set<String> all = drawn(engine, definition);
        Set<String> missed = new TreeSet<>(all);
        missed.removeAll(entered(engine, definition));
        return new NodeCoverage(key, all, missed);
    }

    private static Set<String> drawn(ProcessEngine engine, String definition) {
        return engine
                .getRepositoryService()
                .getBpmnModelInstance(definition)
                .getModelElementsByType(FlowNode.class)
                .stream()
                .map(FlowNode::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> entered(ProcessEngine engine, String definition) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processDefinitionId(definition)
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }

    /** Prints it and keeps it under {@code target/process-coverage}. */
    public void report() {
        System.out.println(this);
        try {
            Path folder = Files.createDirectories(Path.of("target", "process-coverage"));
            Files.writeString(folder.resolve(key + ".txt"), this + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Entered nodes by all nodes, 0 to 1. */
    public double share() {
        return 1.0 * (all.size() - missed.size()) / all.size();
    }

    @Override
    public String toString() {
        return "%s: %d of %d nodes entered (%.1f %%)%s"
                .formatted(
                        key,
                        all.size() - missed.size(),
                        all.size(),
                        100 * share(),
                        missed.isEmpty() ? "" : ", missed: " + missed);
    }
}
