package org.estatedesk.procedures.soak;

import java.util.Map;
import org.estatedesk.platform.files.PlainJson;

/** A procedure that is run at random. */
public enum Procedure {
    COMPLAINT("complaint-handling", 30, 0, Map.of()),
    // Left to chance, almost every emergency would be a major one.
    EMERGENCY(
            "emergency-patient-assistance",
            3,
            4,
            Map.of(
                    "lifeThreat", "no",
                    "dead", false,
                    "severalPatients", false,
                    "publicPlace", false,
                    "companyFault", false,
                    "vulnerable", false,
                    "mediaOrPolice", false,
                    "doorAnswer", "to-hospital",
                    "guardsFree", "yes")),
    // Of the many ways to end early, each equally likely, few lead to an order.
    TICKETS("ticket-booking", 3, 0, Map.of("lookUpResult", "offer", "offerAnswer", "agreed")),
    // Left to chance, half of all questions would be answered with the first form.
    CONSULTATION("consultation", 3, 0, Map.of("answerNow", "later")),
    // Left to chance, one in four details would call the incident off.
    INCIDENT(
            "incident",
            3,
            0,
            Map.of("followUp", "details", "injured", "no", "spreading", false, "mediaOrPolice", false)),
    // Left to chance, parts would be refused and handed about for ever.
    WORK_ORDER(
            "work-order",
            3,
            0,
            Map.of(
                    "partAccepted", "yes",
                    "workDone", "yes",
                    "allDone", "yes",
                    "customerAgrees", "yes",
                    "customerReached", "yes",
                    "anotherRound", "no",
                    "followChoice", "nothing"));

    /** What is run. */
    public final Subject subject;

    /** Most spoilt submissions to try for each form. */
    final int spoilt;

    Procedure(String key, int spoilt, int secondCalls, Map<String, ?> likely) {
        this.subject = new Subject(key, secondCalls, PlainJson.MAPPER.valueToTree(likely));
        this.spoilt = spoilt;
    }
}
