package org.estatedesk.drawings.rules;

import static org.estatedesk.drawings.rules.HouseRule.Severity.ERROR;
import static org.estatedesk.drawings.rules.HouseRule.Severity.WARNING;

import java.util.Locale;

/**
 * The house rules, one list for the deployment guard and the contract test. Each has two sentences in
 * {@code messages/drawings.properties}: {@code <key>.wrong} and {@code <key>.mend}.
 */
public enum HouseRule {
    UNREADABLE(ERROR),
    UNKNOWN_KIND(ERROR),
    NO_ID(ERROR),
    NO_PROCESS(ERROR),
    NOT_EXECUTABLE(ERROR),
    GENERATED_KEY(ERROR),
    DUPLICATE_KEY(ERROR),
    TAKEN_KEY(ERROR),
    NO_HISTORY_TIME(ERROR),
    NO_PICTURE(ERROR),
    NOT_DRAWN(ERROR),
    GENERATED_ID(WARNING),
    NO_START(ERROR),
    DEAD_END(ERROR),
    NEVER_REACHED(ERROR),
    NO_WAY_TO_END(ERROR),
    NO_GROUP(ERROR),
    UNKNOWN_GROUP(ERROR),
    NO_FORM(ERROR),
    UNKNOWN_FORM(ERROR),
    BINDING_NOT_LATEST(ERROR),
    NO_DEADLINE(ERROR),
    DEADLINE_WITHOUT_WAY_OUT(ERROR),
    /** HOT-15: no wait without a clock. */
    NO_CLOCK(ERROR),
    /** CMP-24: whoever is told that something is late is told what. */
    VAGUE_ESCALATION(ERROR),
    PHASE_WITHOUT_OWNER(WARNING),
    NOT_A_QUESTION(ERROR),
    UNNAMED_ANSWER(ERROR),
    NO_CONDITION(ERROR),
    NO_DEFAULT(ERROR),
    NO_BLOCK(ERROR),
    UNKNOWN_BLOCK(ERROR),
    FORBIDDEN_ELEMENT(ERROR),
    FORBIDDEN_ATTRIBUTE(ERROR),
    FORBIDDEN_EXPRESSION(ERROR),
    RESERVED_NAME(ERROR),
    BAD_DURATION(ERROR),
    DOUBTFUL_DURATION(WARNING),
    UNKNOWN_DECISION(ERROR),
    UNKNOWN_PROCESS(ERROR),
    UNSET_VARIABLE(ERROR),
    /** The same where a called process, a message or whoever starts the case may bring the variable. */
    PERHAPS_UNSET_VARIABLE(WARNING),
    UNKNOWN_OUTPUT(ERROR),
    NO_TEMPLATE(ERROR),
    UNKNOWN_TEMPLATE(ERROR),
    /** A template that a variable names cannot be checked. */
    TEMPLATE_NOT_FIXED(WARNING),
    TEMPLATE_FIELD(ERROR),
    UNKNOWN_RECIPIENT(ERROR),
    UNKNOWN_CHANNEL(ERROR),
    FORBIDDEN_LANGUAGE(ERROR),
    FORBIDDEN_FEEL(ERROR),
    BAD_FEEL(ERROR),
    BROKEN_TABLE(ERROR),
    FORM_ID(ERROR),
    FORM_COMPONENT(ERROR),
    FORM_KEY(ERROR),
    FORM_LABEL(ERROR),
    FORM_LENGTH(ERROR),
    FORM_RANGE(ERROR),
    FORM_OPTIONS(ERROR),
    /** What happened cannot lie in the future, what is to come cannot lie in the past. */
    FORM_MOMENT(WARNING),
    FORM_COLLAPSE(ERROR),
    FORM_VARIABLE(WARNING),
    PROTECTED_STEP(ERROR),
    PROTECTED_DEADLINE(ERROR),
    PROTECTED_LIMIT(WARNING),
    PROTECTED_TABLE(ERROR),
    PROTECTED_OTHER_PERSON(ERROR),
    PROTECTED_FIELD(ERROR),
    PROTECTED_RESULT(ERROR);

    /** How a finding weighs: an error keeps a drawing from going live, a warning is told and kept. */
    public enum Severity {
        ERROR,
        WARNING
    }

    private final Severity severity;

    HouseRule(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The name under which documents and message bundles know the rule, such as {@code no-deadline}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
