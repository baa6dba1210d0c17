package org.estatedesk.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;

/** HOT-14: a wrong answer found later, also after the case was closed. */
@DeskTest
class AnswerCorrectionTest extends ComplaintCase {

    @Test
    void aWrongAnswerOfAClosedCaseIsCorrectedWithinHalfAnHour() {
        answered("yes");
        visit("csadmin");
        Object number = variable("caseNumber");
        complaint = report(number);
        assertThat(complaint.getBusinessKey()).isEqualTo(number);
        does("frontdesk", "Task_CallWithCorrection", "apologised", "yes", "correctionAnswer", "好的");
        assertThat(ended()).isTrue();
    }

    @Test
    void aLateCorrectionIsOfferedToTheSupervisor() {
        file();
        var filed = complaint;
        complaint = report(variable("caseNumber"));
        pass(Duration.ofMinutes(31));
        assertThat(desk.groups(task("Task_CallWithCorrection"))).contains("customer-supervisor");
        runtime.deleteProcessInstance(filed.getId(), "test over");
    }

    @Test
    void anUnknownCaseNumberIsRefused() {
        assertThatThrownBy(() -> report("CMP-1999-000001")).hasMessageContaining("CMP-1999-000001");
    }

    private org.camunda.bpm.engine.runtime.ProcessInstance report(Object number) {
        return desk.start(
                "hotline", "answer-correction", Map.of("caseNumber", number, "wrongAnswer", "周一", "rightAnswer", "周二"));
    }
}
