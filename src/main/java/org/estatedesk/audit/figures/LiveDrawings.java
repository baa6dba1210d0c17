package org.estatedesk.audit.figures;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.estatedesk.drawings.DeployedProcess;
import org.estatedesk.drawings.DrawingVersions;
import org.springframework.stereotype.Component;

/** What the drawings that are live say. */
@Component
class LiveDrawings {

    /**
     * The newest version of a procedure.
     *
     * @param name the procedure's name on one line; without one, its key
     * @param names the names of its elements on one line, by their ids; elements without a name are left out
     */
    record LiveDrawing(String key, String name, Map<String, String> names) {}

    private final DrawingVersions versions;

    LiveDrawings(DrawingVersions versions) {
        this.versions = versions;
    }

    /** All procedures by their keys. */
    Map<String, LiveDrawing> byKey() {
        return versions.liveProcesses().stream()
                .map(this::drawing)
                .collect(Collectors.toMap(LiveDrawing::key, Function.identity()));
    }

    private LiveDrawing drawing(DeployedProcess newest) {
        String name = Objects.requireNonNullElse(newest.name(), newest.key());
        return new LiveDrawing(
                newest.key(), StringUtils.normalizeSpace(name), versions.elementNames(newest.definitionId()));
    }
}
