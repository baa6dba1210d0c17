package org.estatedesk.tickets.workflow;

/** Names of process variables that the forms of ticket booking and its building blocks share. */
final class TicketVariables {

    /** {@code air} or {@code rail}. */
    static final String MEANS = "means";

    static final String PEOPLE = "people";
    static final String JOURNEY = "journey";
    static final String DESTINATION = "destination";

    /** Flights of a connecting journey, one a line. */
    static final String STOPOVERS = "stopovers";

    /** Trains, one a line. */
    static final String ITINERARY = "itinerary";

    /** ISO date and time with offset. */
    static final String DEPARTURE_AT = "departureAt";

    /** ISO date and time with offset. */
    static final String RETURN_AT = "returnAt";

    static final String AIRCRAFT = "aircraft";
    static final String SEAT_CLASS = "seatClass";
    static final String WISHES = "wishes";

    /** The fare agreed with the customer, in CNY. */
    static final String FARE = "fare";

    /** Id of the offer of the ticket centre that the customer agreed to. */
    static final String CHOSEN_OFFER = "chosenOffer";

    /** JSON list of name and kind; set by {@code readPassengers}. */
    static final String PASSENGERS = "passengers";

    /** JSON list of from, to and at; set by {@code findConnections}. */
    static final String LEGS = "legs";

    /** JSON list of options for the form; set by {@code findConnections}. */
    static final String CONNECTIONS = "connections";

    /** Which of them somebody ticked; set to none by {@code findConnections}. */
    static final String CHOSEN = "chosenConnections";

    /** JSON list of options for the form; set by {@code ticketCentre}. */
    static final String OPERATOR_OFFERS = "operatorOffers";

    /** Whether the machine answered; set by {@code ticketCentre}. */
    static final String OPERATOR_ANSWERED = "operatorAnswered";

    /** Status of its answer, {@code no-answer}, {@code by-telephone} or {@code fare-changed}. */
    static final String OPERATOR_RESULT = "operatorResult";

    /** What people should know of it. */
    static final String OPERATOR_MESSAGE = "operatorMessage";

    static final String OPERATOR_CHARGE = "operatorCharge";
    static final String HOLD_REFERENCE = "holdReference";
    static final String BOOKING_REFERENCE = "bookingReference";

    /** {@code yes} or {@code no}. */
    static final String SEATS_HELD = "seatsHeld";

    /** {@code yes} while an order that the machine left unanswered may have been carried out, else {@code no}. */
    static final String ORDER_UNCERTAIN = "orderUncertain";

    static final String ORDER_RESULT = "orderResult";

    private TicketVariables() {}
}
