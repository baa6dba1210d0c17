package org.estatedesk.drawings.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.HouseRule;
import org.estatedesk.drawings.rules.Surroundings;

/** A key belongs to one file: whoever deploys another file under it would replace a procedure that he does not know. */
final class KeyRule {

    private final Collection<DrawingFile> files;
    private final DeployedTogether together;
    private final Surroundings live;

    KeyRule(Collection<DrawingFile> files, DeployedTogether together, Surroundings live) {
        this.files = files;
        this.together = together;
        this.live = live;
    }

    List<Finding> check(DrawingFile file) {
        return together.names(file).keySet().stream()
                .flatMap(key -> Stream.concat(twice(file, key).stream(), taken(file, key).stream()))
                .toList();
    }

    /** The second file is to blame. */
    private Optional<Finding> twice(DrawingFile file, String key) {
        return files.stream()
                .takeWhile(earlier -> earlier != file)
                .filter(earlier -> earlier.kind().equals(file.kind()))
                .filter(earlier -> together.names(earlier).containsKey(key))
                .findFirst()
                .map(earlier -> finding(file, key, HouseRule.DUPLICATE_KEY, earlier.name()));
    }

    private Optional<Finding> taken(DrawingFile file, String key) {
        return Optional.of(key)
                .filter(process -> file.isDrawing())
                .flatMap(live::processFile)
                .filter(owner -> !DrawingFile.key(owner).equals(file.key()))
                .map(owner -> finding(file, key, HouseRule.TAKEN_KEY, owner));
    }

    private Finding finding(DrawingFile file, String key, HouseRule rule, String other) {
        String name = together.names(file).getOrDefault(key, "");
        return new Finding(file.name(), key, name, rule, List.of(key, other));
    }
}
