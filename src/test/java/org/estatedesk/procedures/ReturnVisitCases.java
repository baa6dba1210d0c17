package org.estatedesk.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** FUP-01, FUP-05, A9, HOT-14: the return visit, another round, a wrong answer. */
abstract class ReturnVisitCases extends ComplaintCase {

    @org.springframework.beans.factory.annotation.Autowired
    private org.camunda.bpm.engine.ProcessEngine engine;

    @Test
    void theHandlerNeverPaysTheReturnVisit() {
        answered("yes");
        runtime.createProcessInstanceQuery().count();
        String visit = task("Task_VisitCustomer").getId();
        engine.getTaskService().addCandidateGroup(visit, "property-assistant");
        assertThatThrownBy(() -> visit("assistant")).hasMessageContaining("somebody else must do this one");
        visit("csadmin");
        assertThat(ended()).isTrue();
    }

    @Test
    void aLateVisitIsOfferedToTheSupervisor() {
        answered("yes");
        pass(Duration.ofHours(49));
        assertThat(desk.groups(task("Task_VisitCustomer"))).contains("customer-supervisor");
    }

    @Test
    void anotherRoundIsPossibleAtTheVisit() {
        answered("yes");
        visit("dispatcher", "anotherRound", "yes", "apology", "非常抱歉");
        assertThat(open()).containsExactly("Task_PrepareRedress");
    }

    @Test
    void aWrongAnswerFoundAtTheVisitIsCorrectedBeforeClosing() {
        answered("yes");
        visit("csadmin", "earlierAnswerWrong", "yes", "wrongAnswer", "周一", "rightAnswer", "周二");
        assertThat(ended()).isFalse();
        correct();
        assertThat(ended()).isTrue();
    }

    private void correct() {
        var correction = runtime.createProcessInstanceQuery()
                .superProcessInstanceId(complaint.getId())
                .singleResult();
        assertThat(correction.getBusinessKey()).isEqualTo(variable("caseNumber"));
        desk.complete(
                correction,
                "hotline",
                "Task_CallWithCorrection",
                values("apologised", "yes", "correctionAnswer", "好的"));
    }

    @Test
    void aWrongAnswerFoundAtTheDailyContactIsCorrectedAtOnce() {
        file();
        reply();
        pass(Duration.ofHours(25));
        does(
                "frontdesk2",
                "Task_ContactCustomer",
                "contactMode",
                "phone",
                "contactProgress",
                "处理中",
                "contactAnswer",
                "好",
                "earlierAnswerWrong",
                "yes",
                "wrongAnswer",
                "周一",
                "rightAnswer",
                "周二");
        correct();
        assertThat(entered("End_AnswerCorrected")).isTrue();
        assertThat(open()).containsExactly("Task_AssessComplaint");
    }
}
