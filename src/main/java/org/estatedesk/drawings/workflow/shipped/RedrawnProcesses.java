package org.estatedesk.drawings.workflow.shipped;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.estatedesk.drawings.DrawingFile;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.Surroundings;
import org.estatedesk.drawings.workflow.HouseRules;

/**
 * The procedures that people drew.
 *
 * @param files their live versions
 * @param live what they refer to now
 */
record RedrawnProcesses(List<DrawingFile> files, Surroundings live) {

    /** Whether one of them would break a house rule that it keeps today, were this table or form live. */
    boolean sufferFrom(DrawingFile shipped) {
        return files.stream()
                .anyMatch(file -> !errors(file, List.of(file)).containsAll(errors(file, List.of(file, shipped))));
    }

    private Set<Finding> errors(DrawingFile file, List<DrawingFile> together) {
        return HouseRules.check(together, live).stream()
                .filter(finding -> finding.isError() && finding.file().equals(file.name()))
                .collect(Collectors.toSet());
    }
}
