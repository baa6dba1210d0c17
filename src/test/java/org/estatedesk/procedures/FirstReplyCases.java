package org.estatedesk.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** CMP-10: the first reply within 15 minutes. */
abstract class FirstReplyCases extends ComplaintCase {

    @Autowired
    ProcessEngine engine;

    @Test
    void aReplyInTimeIsNobodysTrouble() {
        file();
        pass(Duration.ofMinutes(14));
        reply();
        assertThat(open()).containsExactly("Task_AssessComplaint");
        assertThat(entered("End_LateFirstReplyEscalated")).isFalse();
    }

    @Test
    void theFirstReplyIsDueFifteenMinutesAfterRegistration() {
        ClockUtil.setCurrentTime(ClockUtil.getCurrentTime());
        file();
        Duration left = Duration.between(
                task("Task_GiveFirstReply").getCreateTime().toInstant(),
                task("Task_GiveFirstReply").getDueDate().toInstant());
        assertThat(left).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aLateReplyRisesAndGivesTheSupervisorAStepOfHisOwn() {
        file();
        pass(Duration.ofMinutes(16));
        assertThat(open()).containsExactly("Task_GiveFirstReply");
        assertThat(task("Task_GiveFirstReply").getPriority()).isEqualTo(90);
        assertThat(desk.groups(task("Task_GiveFirstReply"))).contains("customer-supervisor", "front-desk");
        assertThat(acknowledgements()).hasSize(1);
        assertThat(desk.groups(acknowledgements().get(0))).containsExactly("customer-supervisor");
        reply();
        assertThat(open()).containsExactly("Task_AssessComplaint");
        assertThat(acknowledgements()).isEmpty();
    }

    @Test
    void theSupervisorMayActAndTheReplyStaysDue() {
        file();
        pass(Duration.ofMinutes(16));
        String own = acknowledgements().get(0).getId();
        desk.as("supervisor", () -> {
            engine.getTaskService().claim(own, "supervisor");
            engine.getFormService()
                    .submitTaskForm(own, values("acknowledgedHow", "reminded", "acknowledgement", "前台电话占线"));
            return own;
        });
        assertThat(acknowledgements()).isEmpty();
        assertThat(open()).containsExactly("Task_GiveFirstReply");
    }

    private List<Task> acknowledgements() {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey((String) variable("caseNumber"))
                .taskDefinitionKey("Task_AcknowledgeLateStep")
                .list();
    }
}
