package org.estatedesk.drawings.web;

import java.util.List;
import org.estatedesk.drawings.migration.MappedStep;

/** What people are told about a move, in their language. */
final class MoveViews {

    private MoveViews() {}

    /** What a move would do. */
    record DryRun(int cases, int movable, List<MappedStep> steps, List<Stuck> stuck) {}

    /** A case that stays where it is. */
    record Stuck(String caseNumber, String step, String why) {}

    /** How far a move has come. */
    record Progress(int total, int done, List<Failed> failed, boolean finished) {}

    /** A case that could not be moved after all. */
    record Failed(String caseNumber, String why) {}
}
