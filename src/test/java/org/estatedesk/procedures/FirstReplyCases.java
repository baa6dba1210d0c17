package org.estatedesk.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** CMP-10: the first reply within 15 minutes. */
abstract class FirstReplyCases extends ComplaintCase {

    @Test
    void aReplyInTimeIsNobodysTrouble() {
        file();
        pass(Duration.ofMinutes(14));
        reply();
        assertThat(open()).containsExactly("Task_AssessComplaint");
        assertThat(entered("Activity_EscalateLateFirstReply")).isFalse();
    }

    @Test
    void theFirstReplyIsDueFifteenMinutesAfterRegistration() {
        file();
        Duration left = Duration.between(
                task("Task_GiveFirstReply").getCreateTime().toInstant(),
                task("Task_GiveFirstReply").getDueDate().toInstant());
        assertThat(left)
                .isBetween(
                        Duration.ofMinutes(15).minusSeconds(2),
                        Duration.ofMinutes(15).plusSeconds(2));
    }

    @Test
    void aLateReplyRisesAndGivesTheSupervisorATask() {
        file();
        pass(Duration.ofMinutes(16));
        assertThat(open()).containsExactly("Task_GiveFirstReply", "Task_SeeToFirstReply");
        assertThat(task("Task_GiveFirstReply").getPriority()).isEqualTo(90);
        assertThat(desk.groups(task("Task_GiveFirstReply"))).contains("customer-supervisor", "front-desk");
        assertThat(desk.groups(task("Task_SeeToFirstReply"))).containsExactly("customer-supervisor");
        reply();
        assertThat(open()).containsExactly("Task_AssessComplaint");
    }

    @Test
    void theSupervisorMayActAndTheReplyStaysDue() {
        file();
        pass(Duration.ofMinutes(16));
        does("supervisor", "Task_SeeToFirstReply", "chaseAction", "reminded", "chaseNote", "前台电话占线");
        assertThat(open()).containsExactly("Task_GiveFirstReply");
        assertThat(entered("End_SupervisorActed")).isTrue();
    }

    @Test
    void aSilentSupervisorBringsTheDirectorIn() {
        file();
        pass(Duration.ofMinutes(46));
        assertThat(desk.groups(task("Task_SeeToFirstReply"))).contains("office-director");
    }
}
