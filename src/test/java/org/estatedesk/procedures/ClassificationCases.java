package org.estatedesk.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** CMP-02..CMP-06: class, clause and repeats. */
abstract class ClassificationCases extends ComplaintCase {

    @Test
    void aSlightMistakeIsGeneral() {
        file();
        assertThat(variable("caseClass")).isEqualTo("general");
        assertThat((String) variable("classClause")).contains("CMP-06");
        assertThat(record().caseClass()).isEqualTo("general");
    }

    @Test
    void seriousFaultIsImportant() {
        file("fault", "serious");
        assertThat(variable("caseClass")).isEqualTo("important");
        assertThat(variable("handlerGroup")).isEqualTo("office-director");
    }

    @Test
    void lossThroughOurFaultIsMajor() {
        file("harm", "loss-or-injury");
        assertThat(variable("caseClass")).isEqualTo("major");
        assertThat((String) variable("classClause")).contains("CMP-03");
        assertThat(task("Task_GiveFirstReply").getPriority()).isEqualTo(80);
    }

    @Test
    void theThirdContactOnTheSameUnsolvedSubjectIsMajor() {
        String unit = "9-" + System.nanoTime();
        file("unit", unit);
        var first = complaint;
        file("unit", " " + unit + " ");
        var second = complaint;
        file("unit", unit);
        assertThat(variable("repeats")).isEqualTo(3);
        assertThat(variable("caseClass")).isEqualTo("major");
        runtime.deleteProcessInstance(first.getId(), "test over");
        runtime.deleteProcessInstance(second.getId(), "test over");
    }

    @Test
    void theFirstAskedPersonStays() {
        file();
        reply();
        assertThat(record().firstAskedBy()).isEqualTo("frontdesk");
        assertThat((String) variable("caseNumber")).matches("CMP-\\d{4}-\\d{6}");
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceId(complaint.getId())
                        .singleResult()
                        .getBusinessKey())
                .isEqualTo(variable("caseNumber"));
    }
}
