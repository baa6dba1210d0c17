package org.estatedesk.audit.evidence.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.estatedesk.audit.evidence.dossier.UsedDrawing.Occasion;
import org.estatedesk.cases.verification.JournalProof.Proven;
import org.estatedesk.drawings.DeployedProcess;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingChange.Kind;
import org.estatedesk.drawings.DrawingChanges;
import org.estatedesk.drawings.DrawingVersions;
import org.estatedesk.promises.Promise;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the versions on which a case ran, by what its journal and its promises say: both outlive the engine's history, and
 * name the version before a move to another one, too.
 */
@Component
class UsedDrawings {

    /** A version of a procedure, in the order of the pack. */
    private record Version(String processKey, int version) implements Comparable<Version> {

        @Override
        public int compareTo(Version other) {
            int byKey = processKey.compareTo(other.processKey);
            return byKey == 0 ? Integer.compare(version, other.version) : byKey;
        }
    }

    private final DrawingChanges changes;
    private final DrawingVersions versions;

    UsedDrawings(DrawingChanges changes, DrawingVersions versions) {
        this.changes = changes;
        this.versions = versions;
    }

    List<UsedDrawing> of(Proven journal, List<Promise> promises) {
        Map<Version, Instant> firstUse = new TreeMap<>();
        journal.entries().forEach(entry -> used(firstUse, entry));
        promises.forEach(promise -> firstUse.putIfAbsent(
                new Version(promise.drawn().processKey(), promise.drawn().processVersion()), promise.startedAt()));
        return firstUse.entrySet().stream()
                .map(use -> describe(use.getKey(), use.getValue()))
                .toList();
    }

    private static void used(Map<Version, Instant> firstUse, Map<String, @Nullable Object> entry) {
        if (entry.get("processKey") instanceof String key && entry.get("processVersion") instanceof Integer version) {
            firstUse.putIfAbsent(new Version(key, version), Instant.parse(String.valueOf(entry.get("recordedAt"))));
        }
    }

    private UsedDrawing describe(Version used, Instant firstUse) {
        Optional<DrawingChange> recorded = recorded(used, firstUse);
        Optional<DeployedProcess> held = versions.process(used.processKey(), used.version())
                .filter(drawing ->
                        recorded.map(change -> isSame(change, drawing)).orElse(true));
        return new UsedDrawing(
                used.processKey(),
                used.version(),
                held.map(DeployedProcess::name)
                        .or(() -> recorded.map(change -> change.drawing().name()))
                        .orElse(null),
                recorded.map(UsedDrawings::occasion)
                        .or(() -> held.map(UsedDrawings::occasion))
                        .orElse(null),
                recorded.map(change -> change.content().fileHash()).orElse(null),
                held.flatMap(drawing -> versions.xml(drawing.definitionId())).orElse(null));
    }

    /** A version that was deleted may have been followed by another one with its number: the one of that time counts. */
    private Optional<DrawingChange> recorded(Version used, Instant firstUse) {
        List<DrawingChange> sameNumber = changes.of(Kind.PROCESS, used.processKey()).stream()
                .filter(change -> change.drawing().version() == used.version())
                .toList();
        return sameNumber.stream()
                .filter(change -> !change.occasion().deployedAt().isAfter(firstUse))
                .findFirst()
                .or(() -> sameNumber.stream().reduce((newer, older) -> older));
    }

    private static boolean isSame(DrawingChange change, DeployedProcess drawing) {
        return change.content().definitionId().equals(drawing.definitionId());
    }

    private static Occasion occasion(DrawingChange change) {
        DrawingChange.Occasion told = change.occasion();
        return new Occasion(told.deployedAt(), told.deployedBy(), told.reason());
    }

    private static Occasion occasion(DeployedProcess drawing) {
        return new Occasion(drawing.deployedAt(), null, drawing.deployment());
    }
}
