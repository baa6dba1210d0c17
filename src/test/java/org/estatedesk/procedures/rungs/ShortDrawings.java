package org.estatedesk.procedures.rungs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;

/** The shipped drawing of the emergency and the shipped ladder, with minutes made seconds, live until closed. */
public final class ShortDrawings implements AutoCloseable {

    private static final Map<String, String> SHORTER =
            Map.of("PT1M", "PT3S", "PT2M", "PT6S", "PT5M", "PT9S", "PT30M", "PT4S");

    private final RepositoryService repository;
    private final String deployment;

    public ShortDrawings(RepositoryService repository) {
        this.repository = repository;
        deployment = repository
                .createDeployment()
                .name("short deadlines")
                .addString("emergency-patient-assistance.bpmn", shorter("emergency-patient-assistance.bpmn"))
                .addString("escalation-ladder.dmn", shorter("escalation-ladder.dmn"))
                .deploy()
                .getId();
    }

    private static String shorter(String file) {
        try {
            String drawing = Files.readString(Path.of("processes", file));
            for (Map.Entry<String, String> time : SHORTER.entrySet()) {
                drawing = drawing.replaceAll("\\b" + time.getKey() + "\\b", time.getValue());
            }
            return drawing;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        repository.deleteDeployment(deployment, true);
    }
}
