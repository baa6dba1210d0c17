package org.estatedesk.people.workflow;

import java.time.ZoneId;
import java.util.Locale;
import org.camunda.bpm.engine.task.TaskQuery;
import org.estatedesk.people.PeopleTexts;

/** The lists every person finds in Tasklist, in the order in which they stand there. */
enum DeskFilter {
    MY_TASKS("#155cb5"),
    MY_TEAM("#333333"),
    LATE("#b5152b"),
    DUE_TODAY("#8a5300"),
    MY_STAFFS_CASES("#4d2c91");

    /** The storage thinks in UTC, people in the desk's zone. */
    private static final String END_OF_DAY =
            "${dateTime().withZone(dateTime().getZone().forID('%s')).withTimeAtStartOfDay().plusDays(1)}";

    private final String colour;

    DeskFilter(String colour) {
        this.colour = colour;
    }

    TaskQuery narrow(TaskQuery tasks, ZoneId zone) {
        return switch (this) {
            case MY_TASKS -> tasks.taskAssigneeExpression("${currentUser()}");
            case MY_TEAM -> ofMyTeam(tasks);
            case LATE -> ofMyTeam(tasks).dueBeforeExpression("${now()}");
            case DUE_TODAY ->
                ofMyTeam(tasks).dueAfterExpression("${now()}").dueBeforeExpression(END_OF_DAY.formatted(zone));
            // No condition: the engine shows what the person may read, which is what the person supervises.
            case MY_STAFFS_CASES -> tasks;
        };
    }

    private static TaskQuery ofMyTeam(TaskQuery tasks) {
        return tasks.taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it was called before filters bore a key. */
    String englishName() {
        return new PeopleTexts("en").text("filter." + key());
    }

    String colour() {
        return colour;
    }

    boolean forSupervisorsOnly() {
        return this == MY_STAFFS_CASES;
    }
}
