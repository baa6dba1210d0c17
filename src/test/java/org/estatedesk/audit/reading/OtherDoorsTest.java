package org.estatedesk.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.estatedesk.audit.reading.AuditedComplaint.NEIGHBOUR;
import static org.estatedesk.audit.reading.AuditedComplaint.PHONE;

import java.util.List;
import org.estatedesk.support.DeskTest;
import org.estatedesk.support.RestPerson;
import org.estatedesk.support.RestPerson.Answer;
import org.estatedesk.support.WebSession;
import org.junit.jupiter.api.Test;

/** What an auditor sees of personal data at the doors that the desk had before the audit. */
@DeskTest
class OtherDoorsTest extends AuditedCase {

    @Test
    void auditors_find_no_variables_in_the_engine_and_supervisors_do() {
        for (String path : List.of(
                "/variable-instance?processInstanceIdIn={run}",
                "/history/variable-instance?processInstanceId={run}",
                "/history/detail?processInstanceId={run}")) {
            assertThat(rest("auditor", path).ok().json()).as(path).isEmpty();
            assertThat(rest("supervisor", path).ok().json()).as(path).isNotEmpty();
        }
    }

    @Test
    void nor_do_they_reach_or_guess_them_by_another_way() {
        for (String path : List.of(
                "/process-instance/{run}/variables",
                "/process-instance/{run}/variables/customerPhone",
                "/execution/{run}/localVariables",
                "/task/{task}/variables",
                "/task/{task}/form-variables",
                "/task/{task}/comment",
                "/task/{task}/attachment",
                "/history/process-instance?variables=customerPhone_like_138%25",
                "/task?processVariables=customerPhone_like_138%25")) {
            assertThat(rest("auditor", path).status()).as(path).isEqualTo(403);
            assertThat(rest("supervisor", path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void tasklists_answer_about_a_case_is_masked_too() {
        String path = "/api/tasklist/plugin/estatedesk/default/case/"
                + desk.task(complaint.run(), "Task_GiveFirstReply").getId();
        assertThat(digits(new WebSession(port, "auditor", "cockpit").get(path).body()))
                .contains("王小明", "138****8000")
                .doesNotContain(PHONE, NEIGHBOUR);
        assertThat(digits(new WebSession(port, "frontdesk").get(path).body())).contains(PHONE);
        assertThat(parts("number=" + number)).containsExactly("case");
    }

    @Test
    void nor_by_a_query_in_the_requests_body() {
        String query = "{\"processVariables\":[{\"name\":\"customerPhone\",\"operator\":\"like\",\"value\":\"138%\"}]}";
        assertThat(new RestPerson(port, "auditor").post("/task", query).status())
                .isEqualTo(403);
        assertThat(new RestPerson(port, "supervisor").post("/task", query).status())
                .isEqualTo(200);
        assertThat(new RestPerson(port, "auditor")
                        .post("/task", "{\"processVariables\":[]}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void everything_else_auditors_see_in_the_engine_without_a_telephone_number() {
        for (String path : List.of(
                "/process-instance?businessKey={number}",
                "/history/process-instance?processInstanceBusinessKey={number}",
                "/history/activity-instance?processInstanceId={run}",
                "/task?processInstanceId={run}",
                "/history/task?processInstanceId={run}",
                "/job?processInstanceId={run}",
                "/history/job-log?processInstanceId={run}",
                "/history/user-operation?processInstanceId={run}",
                "/history/decision-instance?includeInputs=true&processInstanceId={run}")) {
            Answer answer = rest("auditor", path).ok();
            assertThat(answer.json()).as(path).isNotEmpty();
            assertThat(digits(answer.body())).as(path).doesNotContain(PHONE, NEIGHBOUR);
        }
    }

    private Answer rest(String person, String path) {
        String task = desk.task(complaint.run(), "Task_GiveFirstReply").getId();
        return new RestPerson(port, person)
                .get(path.replace("{run}", complaint.run().getId())
                        .replace("{task}", task)
                        .replace("{number}", number));
    }
}
