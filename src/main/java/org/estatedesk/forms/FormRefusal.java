package org.estatedesk.forms;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.estatedesk.forms.checks.AnswerFault;
import org.estatedesk.platform.Texts;

/**
 * One reason why a submission is refused, which a person is told in the language that the browser asked for.
 *
 * @param path where the value stands: the variable, then members and row numbers from 0
 * @param label what a person calls the field
 * @param fault what is wrong with it
 */
public record FormRefusal(List<String> path, String label, AnswerFault fault) {

    /** Enough for every field of a form; only a machine sends more. */
    private static final int MOST = 60;

    private static final int LONGEST_NAME = 80;

    private static final Texts TEXTS = Texts.ofReader("messages/forms");

    /**
     * The name of the value in the variables.
     *
     * @return such as {@code customer} or {@code witnesses.0.name}
     */
    public String key() {
        return String.join(".", path);
    }

    /**
     * One text with every field and its fault.
     *
     * @param refusals the reasons, at least one
     * @return such as {@code Please correct: Customer (customer): is missing. Unit (unit): is too long.}
     */
    public static String describe(List<FormRefusal> refusals) {
        String faults = refusals.stream()
                .limit(MOST)
                .map(FormRefusal::line)
                .collect(Collectors.joining(text("forms.refused.separator")));
        int more = refusals.size() - MOST;
        return text("forms.refused", faults) + (more > 0 ? text("forms.refused.more", more) : "");
    }

    /**
     * Any text of this module.
     *
     * @param key its key in {@code messages/forms}
     * @param arguments what it mentions
     * @return the text in the language of the request
     */
    public static String text(String key, Object... arguments) {
        return TEXTS.say(key, arguments);
    }

    private String line() {
        String name = printable(label);
        String key = printable(key());
        String wrong = text("forms.fault." + fault.code(), fault.arguments().toArray());
        return name.equals(key)
                ? text("forms.refused.variable", key, wrong)
                : text("forms.refused.field", name, key, wrong);
    }

    private static String printable(String name) {
        return StringUtils.abbreviate(name.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?"), "…", LONGEST_NAME);
    }
}
