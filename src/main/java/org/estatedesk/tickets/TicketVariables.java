package org.estatedesk.tickets;

/** Names of process variables that the forms of ticket booking and its building blocks share. */
public final class TicketVariables {

    /** {@code air} or {@code rail}. */
    public static final String MEANS = "means";

    public static final String PEOPLE = "people";
    public static final String JOURNEY = "journey";
    public static final String DESTINATION = "destination";

    /** Flights of a connecting journey, one a line. */
    public static final String STOPOVERS = "stopovers";

    /** Trains, one a line. */
    public static final String ITINERARY = "itinerary";

    /** ISO date and time with offset. */
    public static final String DEPARTURE_AT = "departureAt";

    /** ISO date and time with offset. */
    public static final String RETURN_AT = "returnAt";

    public static final String AIRCRAFT = "aircraft";
    public static final String SEAT_CLASS = "seatClass";
    public static final String WISHES = "wishes";

    /** The fare agreed with the customer, in CNY. */
    public static final String FARE = "fare";

    /** Id of the offer of the ticket centre that the customer agreed to. */
    public static final String CHOSEN_OFFER = "chosenOffer";

    /** JSON list of name and kind; set by {@code readPassengers}. */
    public static final String PASSENGERS = "passengers";

    /** JSON list of from, to and at; set by {@code findConnections}. */
    public static final String LEGS = "legs";

    /** JSON list of options for the form; set by {@code findConnections}. */
    public static final String CONNECTIONS = "connections";

    /** Which of them somebody ticked; set to none by {@code findConnections}. */
    public static final String CHOSEN = "chosenConnections";

    /** JSON list of options for the form; set by {@code ticketCentre}. */
    public static final String OPERATOR_OFFERS = "operatorOffers";

    /** Whether the machine answered; set by {@code ticketCentre}. */
    public static final String OPERATOR_ANSWERED = "operatorAnswered";

    /** Status of its answer, {@code no-answer}, {@code by-telephone} or {@code fare-changed}. */
    public static final String OPERATOR_RESULT = "operatorResult";

    /** What people should know of it. */
    public static final String OPERATOR_MESSAGE = "operatorMessage";

    public static final String OPERATOR_CHARGE = "operatorCharge";
    public static final String HOLD_REFERENCE = "holdReference";
    public static final String BOOKING_REFERENCE = "bookingReference";

    /** {@code yes} or {@code no}. */
    public static final String SEATS_HELD = "seatsHeld";

    /** {@code yes} while an order that the machine left unanswered may have been carried out, else {@code no}. */
    public static final String ORDER_UNCERTAIN = "orderUncertain";

    public static final String ORDER_RESULT = "orderResult";

    private TicketVariables() {}
}
