package org.estatedesk.drawings.web;

import java.util.Map;
import org.estatedesk.drawings.migration.Moves;
import org.estatedesk.drawings.migration.StandingCase.Obstacle;
import org.estatedesk.drawings.migration.Versions;
import org.estatedesk.platform.Texts;
import org.springframework.stereotype.Component;

/** Says what a move does in the words of the person who asks: English or Chinese. */
@Component
public class MoveTexts {

    MoveViews.DryRun view(Moves.DryRun result, Versions versions) {
        var stuck = result.stuck().stream()
                .map(one ->
                        new MoveViews.Stuck(one.caseNumber(), one.obstacle().stepName(), why(one.obstacle(), versions)))
                .toList();
        return new MoveViews.DryRun(result.cases(), result.movable(), result.steps(), stuck);
    }

    MoveViews.Progress view(Moves.Progress progress) {
        var failed = progress.failed().stream()
                .map(one -> new MoveViews.Failed(one.caseNumber(), why(one.obstacle(), progress.versions())))
                .toList();
        return new MoveViews.Progress(progress.total(), progress.done(), failed, progress.isFinished());
    }

    /** Why a case could not be moved. */
    public String why(Obstacle obstacle, Versions versions) {
        return say(
                "why." + obstacle.hindrance(),
                Map.of("step", obstacle.stepName(), "from", versions.from(), "to", versions.to()));
    }

    /** A sentence of the bundle. */
    public String say(String key, Map<String, Object> fields) {
        return Texts.ofReader("messages/moves").say(key, fields);
    }
}
