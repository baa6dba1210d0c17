package org.estatedesk.drawings.workflow.migration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.estatedesk.drawings.workflow.migration.Complaint.KEY;
import static org.estatedesk.drawings.workflow.migration.Complaint.form;

import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.estatedesk.drawings.migration.Versions;
import org.estatedesk.support.DeskTest;
import org.junit.jupiter.api.Test;

/** 001 4.6: major complaints from a time when they were reported only as the general manager got them to solve. */
@DeskTest
class MoveAddedConditionsTest extends MoveTestBase {

    private static final String[] REPORT = {
        "Task_TakeNoteOfMajor", "Task_TakeNoteAtGroup", "Task_LeadCoordination", "Task_DisposePreliminarily"
    };

    @Test
    void clause4_6_aMajorComplaintThatNobodyReportedIsReportedAsItIsMoved() {
        moving.draw(older(), KEY);
        ProcessInstance major = file("harm", "loss-or-injury");
        ProcessInstance general = file("harm", "none");
        moving.draw(Complaint.drawing(), KEY);
        assertThat(moving.move(new Versions(KEY, 2, 3)).done()).isEqualTo(2);
        assertThat(moving.desk.open(major)).contains(REPORT).contains("Task_GiveFirstReply");
        assertThat(moving.desk.open(general)).doesNotContain(REPORT);
        moving.draw(Complaint.drawing().replace(">PT15M<", ">PT10M<"), KEY);
        assertThat(moving.move(new Versions(KEY, 3, 4)).done()).isEqualTo(2);
        assertThat(moving.desk.tasks(major, "Task_TakeNoteOfMajor")).hasSize(1);
    }

    @Test
    void clause4_6_whatWasReportedIsNotReportedAgain() {
        moving.draw(older(), KEY);
        ProcessInstance major = file("harm", "loss-or-injury");
        reply(major);
        moving.desk.complete(major, "assistant", "Task_AssessComplaint", Complaint.assessed("no"));
        moving.desk.complete(major, "gm", "Task_DecideAssessment", form("assessment", "valid", "decisionReason", "同意"));
        moving.draw(Complaint.drawing(), KEY);
        assertThat(moving.move(new Versions(KEY, 2, 3)).done()).isEqualTo(1);
        assertThat(moving.desk.open(major)).contains("Task_SolveMajor").doesNotContain(REPORT);
    }

    /** Its tables say what is reported at once; the older drawing does not ask them. */
    private static Redraw older() {
        return Complaint.drawing()
                .edit(drawing -> {
                    remove(drawing, "Association_MajorReport");
                    remove(drawing, "Phase_MajorReport");
                    reportBefore(drawing.getModelElementById("Flow_WhichClass_To_SolveMajor"));
                })
                .without("reportAtOnce");
    }

    private static void remove(BpmnModelInstance drawing, String id) {
        ModelElementInstance element = drawing.getModelElementById(id);
        element.getParentElement().removeChildElement(element);
    }

    private static void reportBefore(SequenceFlow toSolve) {
        FlowNode solve = toSolve.getTarget();
        ServiceTask report = add(toSolve, ServiceTask.class, "Activity_ReportMajor");
        report.setName("Report to group centre");
        report.setCamundaDelegateExpression("${notify}");
        report.builder().camundaInputParameter("to", "group-csc").camundaInputParameter("template", "major-complaint");
        SequenceFlow onwards = add(toSolve, SequenceFlow.class, "Flow_ReportMajor_To_SolveMajor");
        onwards.setSource(report);
        onwards.setTarget(solve);
        solve.getIncoming().remove(toSolve);
        solve.getIncoming().add(onwards);
        toSolve.setTarget(report);
        report.getIncoming().add(toSolve);
        report.getOutgoing().add(onwards);
    }

    private static <T extends BaseElement> T add(SequenceFlow beside, Class<T> kind, String id) {
        T element = beside.getModelInstance().newInstance(kind);
        element.setAttributeValue("id", id);
        beside.getParentElement().addChildElement(element);
        return element;
    }

    private ProcessInstance file(String field, String value) {
        Map<String, Object> form = Complaint.filed();
        form.put(field, value);
        return moving.start("frontdesk", KEY, form);
    }
}
