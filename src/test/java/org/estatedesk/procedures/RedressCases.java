package org.estatedesk.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** CMP-18, CMP-23, CMP-24: apology, compensation within the role's limit, another round. */
abstract class RedressCases extends ComplaintCase {

    /** 003: apologise at once; only the compensation waits for its approval. */
    @Test
    void theApologyIsGivenWithTheAnswerAndDoesNotWait() {
        answered("no");
        assertThat(variable("apology")).isEqualTo("非常抱歉");
        assertThat(open()).containsExactly("Task_PrepareRedress");
    }

    @Test
    void aSmallCompensationIsTheAssistantsOwn() {
        answered("no");
        assertThat(variable("ownLimit")).isEqualTo(200);
        offer("assistant", 200);
        assertThat(open()).containsExactly("Task_PresentOffer");
        present("assistant", "yes");
        assertThat(open()).containsExactly("Task_VisitCustomer");
    }

    @Test
    void aLargerOneIsApprovedByTheDirector() {
        answered("no");
        offer("assistant", 201);
        assertThat(desk.groups(task("Task_ApproveCompensation"))).containsExactly("office-director");
        does("director", "Task_ApproveCompensation", "approvedAmount", 150, "approvalReason", "减半");
        assertThat(variable("approvedAmount")).isEqualTo(150);
        assertThat(open()).containsExactly("Task_PresentOffer");
    }

    @Test
    void theLargestIsTheGeneralManagers() {
        answered("no");
        offer("assistant", 2001);
        assertThat(desk.groups(task("Task_ApproveCompensation"))).containsExactly("general-manager");
        pass(Duration.ofHours(25));
        assertThat(desk.groups(task("Task_ApproveCompensation"))).contains("csc");
    }

    @Test
    void eachRoundClimbsUntilTheFinalAnswer() {
        answered("no");
        offer("assistant", 0);
        present("assistant", "no");
        assertThat(variable("ownLimit")).isEqualTo(2000);
        offer("director", 100);
        present("director", "no");
        pass(Duration.ofHours(25));
        assertThat(desk.groups(task("Task_PrepareRedress"))).contains("csc");
        offer("gm", 5000);
        pass(Duration.ofHours(25));
        assertThat(desk.groups(task("Task_PresentOffer"))).contains("csc");
        present("gm", "no");
        pass(Duration.ofDays(4));
        assertThat(desk.groups(task("Task_GiveFinalAnswer"))).contains("csc");
        does("gm", "Task_GiveFinalAnswer", "finalAnswer", "已尽力", "answerMode", "visit");
        visit("csadmin");
        assertThat(record().outcome()).isEqualTo("not-content");
    }

    void offer(String person, int amount) {
        does(
                person,
                "Task_PrepareRedress",
                "compensationKind",
                "money",
                "compensationAmount",
                amount,
                "compensationReason",
                "耽误了休息");
    }

    void present(String person, String content) {
        does(person, "Task_PresentOffer", "offerTold", "致歉并补偿", "answerMode", "visit", "customerContent", content);
    }
}
