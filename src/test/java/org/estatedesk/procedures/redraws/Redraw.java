package org.estatedesk.procedures.redraws;

import static org.estatedesk.procedures.soak.Procedure.COMPLAINT;
import static org.estatedesk.procedures.soak.Procedure.EMERGENCY;
import static org.estatedesk.procedures.soak.Procedure.TICKETS;

import java.util.function.Consumer;
import org.estatedesk.procedures.soak.Procedure;

/** What a sensible manager changes in a shipped drawing; each must be accepted, and cases must still run to their end. */
enum Redraw {
    SHORTER_DEADLINE(COMPLAINT, hand -> hand.time("Deadline_FirstReply15Min", "PT10M")),
    LONGER_DEADLINE(COMPLAINT, hand -> hand.time("Deadline_ReturnVisit48h", "PT72H")),
    OTHER_GROUP(COMPLAINT, hand -> hand.group("Task_ExplainRejection", "customer-supervisor")),
    RENAMED_STEP(COMPLAINT, hand -> hand.rename("Task_AssessComplaint", "Look into complaint")),
    NEW_STEP(COMPLAINT, hand -> hand.step("Flow_AnswerCustomer_To_CustomerAnswered", "CallBack", "Call back")),
    EXTRA_NOTIFICATION(
            COMPLAINT,
            hand -> hand.notifies("Flow_PromiseNextWord_To_FirstReplyGiven", "department-head", "step-late")),
    EXTRA_RECORD(
            COMPLAINT, hand -> hand.records("Flow_AskPromisedDates_To_GiveFirstReply", "Asked for a first reply.")),
    REMOVED_DETOUR(COMPLAINT, hand -> hand.without("Task_ExplainRejection")),
    NEW_PHASE(COMPLAINT, hand -> hand.phase("Flow_ReturnVisit_To_VisitCustomer", "Preparation", "Prepare visit")),
    WORKING_TIME(TICKETS, hand -> hand.time("Deadline_LookUp20Min", "${deadline.workingTime('PT25M')}")),
    TICKET_STEP(TICKETS, hand -> hand.step("Flow_LookUpTickets_To_TakesLonger", "CheckSeats", "Check seats")),
    NEW_ANSWER(TICKETS, hand -> hand.answer("Gateway_SlipSigned", "Paid by the company", "${paidBy == 'company'}")),
    TICKET_NOTIFICATION(
            TICKETS, hand -> hand.notifies("Flow_FollowUpBooking_To_FollowedUp", "customer-supervisor", "step-late")),
    EMERGENCY_STEP(
            EMERGENCY, hand -> hand.step("Flow_ReportReception_To_AmbulanceReceived", "ThankGate", "Thank the gate")),
    EMERGENCY_GROUP(EMERGENCY, hand -> hand.group("Task_AddDetails", "front-desk"));

    /** What is redrawn. */
    final Procedure procedure;

    private final Consumer<ManagersHand> change;

    Redraw(Procedure procedure, Consumer<ManagersHand> change) {
        this.procedure = procedure;
        this.change = change;
    }

    /** The redrawn drawing. */
    byte[] of(byte[] shipped) {
        ManagersHand hand = new ManagersHand(new Pencil(shipped));
        change.accept(hand);
        return hand.drawing();
    }
}
