package org.estatedesk.forms;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.estatedesk.platform.Texts;
import org.springframework.stereotype.Component;

/** Tells a person why a submission was refused, in the language that the browser asked for. */
@Component
public class RefusalText {

    /** Enough for every field of a form; only a machine sends more. */
    private static final int MOST = 60;

    private static final int LONGEST_NAME = 80;

    private static final Texts TEXTS = Texts.ofReader("messages/forms");

    /**
     * One text with every field and its fault.
     *
     * @param refusals the reasons, at least one
     * @return such as {@code Please correct: Customer (customer): is missing. Unit (unit): is too long.}
     */
    public String of(List<Refusal> refusals) {
        String faults = refusals.stream()
                .limit(MOST)
                .map(this::line)
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
    public String text(String key, Object... arguments) {
        return TEXTS.say(key, arguments);
    }

    private String line(Refusal refusal) {
        String label = printable(refusal.label());
        String key = printable(refusal.key());
        String fault = text(
                "forms.fault." + refusal.fault().code(),
                refusal.fault().arguments().toArray());
        return label.equals(key)
                ? text("forms.refused.variable", key, fault)
                : text("forms.refused.field", label, key, fault);
    }

    private static String printable(String name) {
        return StringUtils.abbreviate(name.replaceAll("[\\p{Cntrl}\\p{Cs}]", "?"), "…", LONGEST_NAME);
    }
}
