package org.estatedesk.forms.checks;

import java.util.List;

/**
 * What is wrong with one answer.
 *
 * @param code the end of its key in {@code messages/forms}: {@code forms.fault.<code>}
 * @param arguments what the text mentions, such as the largest length allowed
 */
public record AnswerFault(String code, List<Object> arguments) {

    /** The answer is required and was left out. */
    public static final AnswerFault MISSING = of("missing");
    /** The answer was changed although the form only shows it. */
    public static final AnswerFault READONLY = of("readonly");
    /** The field is not asked, because a condition hides it. */
    public static final AnswerFault HIDDEN = of("hidden");
    /** The field is not asked, because it is disabled. */
    public static final AnswerFault DISABLED = of("disabled");
    /** The form has no such field. */
    public static final AnswerFault UNKNOWN = of("unknown");
    /** The answer is no list. */
    public static final AnswerFault NO_LIST = of("no-list");
    /** The answer is no JSON object. */
    public static final AnswerFault NO_OBJECT = of("no-object");

    /**
     * A fault.
     *
     * @param code the end of its message key
     * @param arguments what its text mentions
     * @return the fault
     */
    public static AnswerFault of(String code, Object... arguments) {
        return new AnswerFault(code, List.of(arguments));
    }
}
