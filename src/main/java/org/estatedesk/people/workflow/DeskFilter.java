package org.estatedesk.people.workflow;

import java.time.ZoneId;
import java.util.Locale;
import org.camunda.bpm.engine.task.TaskQuery;

/** The lists every person finds in Tasklist, in the order in which they stand there. */
enum DeskFilter {
    MY_TASKS("#155cb5") {
        @Override
        TaskQuery narrow(TaskQuery tasks, ZoneId zone) {
            return tasks.taskAssigneeExpression("${currentUser()}");
        }
    },
    MY_TEAM("#333333") {
        @Override
        TaskQuery narrow(TaskQuery tasks, ZoneId zone) {
            return ofMyTeam(tasks);
        }
    },
    LATE("#b5152b") {
        @Override
        TaskQuery narrow(TaskQuery tasks, ZoneId zone) {
            return ofMyTeam(tasks).dueBeforeExpression("${now()}");
        }
    },
    DUE_TODAY("#8a5300") {
        @Override
        TaskQuery narrow(TaskQuery tasks, ZoneId zone) {
            return ofMyTeam(tasks).dueAfterExpression("${now()}").dueBeforeExpression(END_OF_DAY.formatted(zone));
        }
    },
    MY_STAFFS_CASES("#4d2c91") {
        /** No condition: the engine shows what the person may read, which is what the person supervises. */
        @Override
        TaskQuery narrow(TaskQuery tasks, ZoneId zone) {
            return tasks;
        }
    };

    /** The storage thinks in UTC, people in the desk's zone. */
    private static final String END_OF_DAY =
            "${dateTime().withZone(dateTime().getZone().forID('%s')).withTimeAtStartOfDay().plusDays(1)}";

    private final String colour;

    DeskFilter(String colour) {
        this.colour = colour;
    }

    abstract TaskQuery narrow(TaskQuery tasks, ZoneId zone);

    private static TaskQuery ofMyTeam(TaskQuery tasks) {
        return tasks.taskCandidateGroupInExpression("${currentUserGroups()}").includeAssignedTasks();
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String colour() {
        return colour;
    }

    boolean forSupervisorsOnly() {
        return this == MY_STAFFS_CASES;
    }
}
