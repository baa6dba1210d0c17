package org.estatedesk.drawings;

import java.util.Map;
import java.util.Set;

/** The words that a drawing may use: its contract with the application. */
public final class Vocabulary {

    /** The roles of requirements section 3, which Tasklist knows as groups. */
    public static final Set<String> GROUPS = Set.of(
            "hotline-agent",
            "front-desk",
            "property-assistant",
            "dispatcher",
            "dispatch-supervisor",
            "customer-supervisor",
            "cs-admin",
            "department-head",
            "guard-duty-head",
            "guard",
            "gate",
            "office-director",
            "csc",
            "company-manager",
            "general-manager",
            "group-csc",
            "auditor",
            "finance",
            "camunda-admin");

    /** The building blocks, and the variables that each leaves behind. */
    public static final Map<String, Set<String>> BLOCKS = Map.of(
            "openCase", Set.of("caseNumber", "registeredAt", "firstAskedBy", "repeats", "unsolvedDays"),
            "joinCase", Set.of("caseNumber", "customerName", "customerPhone", "unit"),
            "recordEntry", Set.of(),
            "closeCase", Set.of(),
            "notify", Set.of(),
            "escalate", Set.of(),
            "deliver", Set.of("delivered", "retryAfter"),
            "prepareCall", Set.of("recipientName", "recipientPhone", "messageText"),
            "markMessage", Set.of());

    /** The ways by which a drawing may ask a message to go; without one the table decides. */
    public static final Set<String> CHANNELS = Set.of("email", "sms", "screen", "phone");

    /** The bean whose methods timer and due-date expressions may call. */
    public static final String DEADLINE = "deadline";

    private Vocabulary() {}
}
