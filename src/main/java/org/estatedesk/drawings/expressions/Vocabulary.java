package org.estatedesk.drawings.expressions;

import java.util.Map;
import java.util.Set;
import org.estatedesk.platform.Roles;

/** The words that a drawing may use: its contract with the application. */
public final class Vocabulary {

    /** How texts begin that a web app's page takes for its own expressions. */
    public static final String PAGE_TEMPLATE = "{{";

    /** The roles of requirements section 3, which Tasklist knows as groups. */
    public static final Set<String> GROUPS =
            Set.copyOf(Roles.shipped().byGroup().keySet());

    /** The building blocks, and the variables that each leaves behind. */
    public static final Map<String, Set<String>> BLOCKS = Map.ofEntries(
            // Cases
            block("openCase", "caseNumber", "registeredAt", "firstAskedBy", "repeats", "unsolvedDays", "contactDays"),
            block("joinCase", "caseNumber", "customerName", "customerPhone", "unit"),
            block("findOpenCase", "openCaseNumber", "openCaseUnit"),
            block("passDuty"),
            block("recordEntry"),
            block("recordMoment", "timeline"),
            block("closeCase"),
            // Promises
            block("escalate"),
            block("moveDeadline"),
            block("alertRung", "rung", "rungTime"),
            block("checkAcknowledged", "acknowledged"),
            // Notifications
            block("notify"),
            block("deliver", "delivered", "retryAfter"),
            block("prepareCall", "recipientName", "recipientPhone", "messageText", "callerPerson"),
            block("markMessage"),
            // Tickets
            block("findConnections", "legs", "connections", "chosenConnections"),
            block("readPassengers", "passengers"),
            block(
                    "ticketCentre",
                    "operatorAnswered",
                    "operatorResult",
                    "operatorMessage",
                    "operatorOffers",
                    "operatorCharge",
                    "holdReference",
                    "bookingReference",
                    "seatsHeld",
                    "orderUncertain",
                    "orderResult"));

    /** The ways by which a drawing may ask a message to go; without one the table decides. */
    public static final Set<String> CHANNELS = Set.of("email", "sms", "screen", "phone");

    /** The bean whose methods timer and due-date expressions may call. */
    public static final String DEADLINE = "deadline";

    /** Its method for repeated timers, which others cannot use. */
    public static final String EVERY_DAY = "everyDay";

    /** Those of its methods that take an hour of the day, such as {@code 18:00}. */
    public static final Set<String> DEADLINE_HOURS = Set.of(EVERY_DAY, "today");

    /** Those that take a duration first and perhaps a start. */
    public static final Set<String> DEADLINE_DURATIONS = Set.of("workingTime", "after", "momentAfter");

    private Vocabulary() {}

    private static Map.Entry<String, Set<String>> block(String name, String... sets) {
        return Map.entry(name, Set.of(sets));
    }
}
