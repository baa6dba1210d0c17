package org.estatedesk.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** 001 4.6: major complaints are reported at once, to the company's leaders and the group; the centre organises. */
abstract class MajorCases extends ComplaintCase {

    private static final String[] STEPS = {
        "Task_DisposePreliminarily", "Task_LeadCoordination", "Task_TakeNoteAtGroup", "Task_TakeNoteOfMajor"
    };

    @Test
    void clause4_6_aMajorComplaintIsReportedAtRegistration() {
        file("harm", "loss-or-injury");
        assertThat(entered("Activity_ReportMajor")).isTrue();
        assertThat(open()).contains(STEPS);
        assertThat(desk.groups(task("Task_TakeNoteOfMajor"))).containsExactly("general-manager");
        assertThat(desk.groups(task("Task_TakeNoteAtGroup"))).containsExactly("group-csc");
        assertThat(desk.groups(task("Task_LeadCoordination"))).containsExactly("csc");
        assertThat(desk.groups(task("Task_DisposePreliminarily"))).containsExactly("dispatch-supervisor");
        majorKnown();
        assertThat(open()).containsExactly("Task_GiveFirstReply");
        assertThat(variable("preliminaryDisposition")).isEqualTo("先停工");
    }

    @Test
    void clause4_6_itIsReportedTheMomentTheClassBecomesMajorAndOnce() {
        file("fault", "serious");
        reply();
        assertThat(open()).doesNotContain(STEPS);
        assess("classChange", "up", "classChangeReason", "多人投诉");
        assertThat(open()).contains(STEPS);
        majorKnown();
        decide("gm", "valid");
        pass(Duration.ofDays(32));
        assertThat(open()).contains("Task_DirectUnsolved").doesNotContain(STEPS);
    }

    @Test
    void clause4_6_aMonthUnsolvedIsReportedToo() {
        file();
        pass(Duration.ofDays(31).plusHours(1));
        assertThat(open()).contains("Task_TakeNoteOfMajor", "Task_TakeNoteAtGroup", "Task_LeadCoordination");
    }

    @Test
    void clause4_6_whoTakesNoNoteWithinAnHourIsEscalated() {
        file("harm", "loss-or-injury");
        pass(Duration.ofMinutes(61));
        assertThat(desk.groups(task("Task_TakeNoteOfMajor"))).contains("csc");
        assertThat(entered("End_SilentGroupEscalated")).isTrue();
        pass(Duration.ofHours(3));
        assertThat(desk.groups(task("Task_LeadCoordination"))).contains("group-csc");
        assertThat(entered("End_LeftToAuthority")).isTrue();
    }
}
