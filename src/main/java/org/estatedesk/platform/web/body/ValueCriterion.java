package org.estatedesk.platform.web.body;

import java.util.Set;

/** How the engine's queries ask for values of variables, in a body or an address: by comparing them, or by sorting. */
public final class ValueCriterion {

    private static final Set<String> LISTS =
            Set.of("variables", "processVariables", "taskVariables", "caseInstanceVariables", "variableValues");
    /** One of {@code history/variable-instance}. */
    private static final String SINGLE = "variableValue";

    private ValueCriterion() {}

    static boolean isList(String member) {
        return LISTS.contains(member);
    }

    static boolean isOne(String member, String text) {
        return member.equals(SINGLE) || member.equals("sortBy") && text.endsWith("Variable");
    }

    /** Whether a parameter of an address asks for values. */
    public static boolean isParameter(String name, String text) {
        return isList(name) || isOne(name, text);
    }
}
