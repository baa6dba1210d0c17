package org.estatedesk.forms.checks;

import java.util.List;

/**
 * What is wrong with one answer.
 *
 * @param code the end of its key in {@code messages/forms}: {@code forms.fault.<code>}
 * @param arguments what the text mentions, such as the largest length allowed
 */
public record Fault(String code, List<Object> arguments) {

    /** The answer is required and was left out. */
    public static final Fault MISSING = of("missing");
    /** The answer was changed although the form only shows it. */
    public static final Fault READONLY = of("readonly");
    /** The field is not asked, because a condition hides it. */
    public static final Fault HIDDEN = of("hidden");
    /** The field is not asked, because it is disabled. */
    public static final Fault DISABLED = of("disabled");
    /** The form has no such field. */
    public static final Fault UNKNOWN = of("unknown");
    /** The answer is no list. */
    public static final Fault NO_LIST = of("no-list");
    /** The answer is no JSON object. */
    public static final Fault NO_OBJECT = of("no-object");

    /**
     * A fault.
     *
     * @param code the end of its message key
     * @param arguments what its text mentions
     * @return the fault
     */
    public static Fault of(String code, Object... arguments) {
        return new Fault(code, List.of(arguments));
    }
}
