package org.estatedesk.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
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
        thrice("noise", "yes");
        assertThat(variable("repeats")).isEqualTo(3);
        assertThat(variable("caseClass")).isEqualTo("major");
    }

    /** Three contacts of one flat, typed differently, of which the last stays. */
    private void thrice(String subject, String promiseBroken) {
        String unit = "9-" + System.nanoTime();
        for (String typed : List.of(unit, " " + unit + " ")) {
            file("unit", typed, "subject", subject);
            earlier.add(complaint);
        }
        file("unit", unit, "subject", subject, "promiseBroken", promiseBroken);
    }

    private final List<ProcessInstance> earlier = new ArrayList<>();

    @AfterEach
    void clear() {
        earlier.forEach(run -> runtime.deleteProcessInstance(run.getId(), "test over"));
    }

    /** Only what was promised or contracted; a slight mistake stays one, however often it is made. */
    @Test
    void clause4_3_1_a_aSlightMistakeWithoutABrokenPromiseStaysGeneral() {
        thrice("noise", "no");
        assertThat(variable("caseClass")).isEqualTo("general");
    }

    @Test
    void clause4_3_1_a_somethingElseIsNoSubjectThatIsRepeated() {
        thrice("other", "yes");
        assertThat(variable("caseClass")).isEqualTo("important");
    }

    private static void later(int days) {
        Instant then = ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(days));
        ClockUtil.setCurrentTime(Date.from(then));
    }

    @Test
    void clause4_3_1_a_onlyContactsOfTheTablesWindowCount() {
        String unit = "9-" + System.nanoTime();
        file("unit", unit);
        earlier.add(complaint);
        later(91);
        file("unit", unit);
        assertThat(variable("repeats")).isEqualTo(2);
        assertThat(variable("caseClass")).isEqualTo("general");
    }

    @Test
    void clause4_3_1_c_whatWasRejectedIsNotUnsolved() {
        String unit = "9-" + System.nanoTime();
        file("unit", unit);
        earlier.add(complaint);
        cases.close((String) variable("caseNumber"), "rejected");
        later(60);
        file("unit", unit);
        assertThat(variable("caseClass")).isEqualTo("general");
    }

    /** Not decided on yet: it counts; found invalid: it does not, though nobody has told the customer yet. */
    @Test
    void clause4_3_1_c_anOpenRejectionIsNotUnsolved() {
        String unit = "9-" + System.nanoTime();
        file("unit", unit, "fault", "serious");
        reply();
        assess("assessment", "invalid", "assessmentReason", "无此事");
        assertThat(contacts(unit)).isEqualTo(2);
        decide("director", "invalid");
        assertThat(contacts(unit)).isEqualTo(1);
    }

    @Test
    void clause4_3_1_a_whoWasContentAndAwaitsTheVisitIsNotUnsolved() {
        String unit = "9-" + System.nanoTime();
        file("unit", unit);
        reply();
        assess();
        solve("assistant", "Task_SolveGeneral");
        assertThat(contacts(unit)).isEqualTo(2);
        answer("assistant", "yes");
        assertThat(contacts(unit)).isEqualTo(1);
        visit("csadmin", "anotherRound", "yes", "apology", "非常抱歉");
        assertThat(contacts(unit)).isEqualTo(2);
    }

    /** How many a call that comes now would count, itself included; the call is not kept. */
    private Object contacts(String unit) {
        ProcessInstance first = complaint;
        file("unit", unit);
        Object counted = variable("repeats");
        cases.close((String) variable("caseNumber"), "solved");
        earlier.add(complaint);
        complaint = first;
        return counted;
    }

    @Test
    void fiveAnswersAreEnough_HOT_12() {
        fileFive();
        assertThat(variable("caseClass")).isEqualTo("general");
        assertThat((String) variable("classClause"))
                .contains(says.drawn("Not assessed yet: general until harm, fault and promise are asked (CMP-06, A8)"));
        assertThat(variable("department")).isEqualTo("property");
        assertThat(record().contact().channel()).isEqualTo("hotline");
        assertThat(task("Task_GiveFirstReply").getDueDate().toInstant())
                .isEqualTo(record().registeredAt().plus(Duration.ofMinutes(15)));
    }

    @Test
    void whoGivesNeitherTelephoneNorUnitIsTakenAllTheSame_HOT_20() {
        fileFive("customerPhone", null, "noPhone", true, "unit", null, "noUnit", true);
        assertThat(record().contact().customerPhone()).isNull();
        assertThat(record().contact().unit()).isNull();
        assertThat(variable("repeats")).isEqualTo(1);
    }

    @Test
    void theDepartmentIsProposedFromTheSubjectUnlessItWasSaid_CMP_08() {
        fileFive("subject", "fees");
        assertThat(variable("department")).isEqualTo("finance");
        runtime.deleteProcessInstance(complaint.getId(), "test over");
        fileFive("subject", "fees", "department", "engineering");
        assertThat(variable("department")).isEqualTo("engineering");
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
