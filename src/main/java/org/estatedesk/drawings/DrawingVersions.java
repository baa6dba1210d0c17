package org.estatedesk.drawings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.estatedesk.forms.schema.FormSchema;
import org.jspecify.annotations.Nullable;

/**
 * What the engine holds, with the record of how it came there: the one to ask for deployed drawings, tables and forms.
 * Whoever asks has been let in before.
 */
public interface DrawingVersions {

    /** All versions of all drawings that still exist, newest first. */
    List<DrawingChange> all();

    /** All versions of a drawing that still exist, newest first. */
    List<DrawingChange> of(DrawingKey drawing);

    /** How many cases run on each version of a process, by definition id; versions without any may be missing. */
    Map<String, Integer> running();

    /** The file's content, as it was deployed. */
    byte[] content(DrawingChange version);

    /** The same of a version that may have been deleted from the engine since. */
    default Optional<byte[]> contentIfKept(DrawingChange version) {
        return Optional.of(content(version));
    }

    /** The newest version of each drawing: what the next case gets. */
    default Map<DrawingKey, DrawingChange> live() {
        return all().stream().collect(Collectors.toMap(DrawingKey::of, version -> version, (newer, older) -> newer));
    }

    /** The newest version. */
    default Optional<DrawingChange> live(DrawingKey drawing) {
        return of(drawing).stream().findFirst();
    }

    /** The newest version of each form. */
    List<FormSchema> liveForms();

    /** The newest version of each procedure, in the order of their keys. */
    List<DeployedProcess> liveProcesses();

    /** The newest version of one procedure. */
    default Optional<DeployedProcess> liveProcess(String key) {
        return liveProcesses().stream().filter(live -> live.key().equals(key)).findFirst();
    }

    /** One version of a procedure; empty if its deployment was deleted. */
    Optional<DeployedProcess> process(String key, int version);

    /** The drawing of one version of a procedure as BPMN XML, as it was deployed; empty if its deployment was deleted. */
    Optional<byte[]> xml(String definitionId);

    /**
     * What the elements of a version of a procedure are called, on one line, by their ids; those without a name are
     * missing. Of a deleted version, none are known.
     */
    Map<String, String> elementNames(String definitionId);

    /** The same of one element, or its id; null where there is none. */
    default @Nullable String elementName(@Nullable String definitionId, @Nullable String elementId) {
        return definitionId == null || elementId == null
                ? elementId
                : elementNames(definitionId).getOrDefault(elementId, elementId);
    }

    /** What procedures are called by their newest drawings, by key; those without a name are missing. */
    default Map<String, String> processNames() {
        Map<String, String> names = new HashMap<>();
        liveProcesses().forEach(live -> {
            if (live.name() != null) {
                names.put(live.key(), live.name());
            }
        });
        return names;
    }
}
