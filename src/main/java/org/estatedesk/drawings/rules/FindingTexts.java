package org.estatedesk.drawings.rules;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.estatedesk.platform.Texts;

/** Says a finding in the words of the person who draws: what is wrong where, and how to mend it. */
public final class FindingTexts {

    private final Texts texts;

    /** @param locale Chinese gets Chinese sentences, every other language English ones */
    public FindingTexts(Locale locale) {
        this.texts = Texts.of("messages/drawings", locale);
    }

    /** All findings, one a line, under a heading: what the Modeler's log shows. */
    public String describeAll(Collection<Finding> findings) {
        String lines = findings.stream().map(this::describe).collect(Collectors.joining("\n"));
        return say("refused", String.valueOf(findings.size())) + "\n" + lines;
    }

    /** One line, such as {@code "Give first reply" (Task_GiveFirstReply): has no deadline. Attach a timer ...}. */
    public String describe(Finding finding) {
        return say("finding", finding.file(), finding.elementName(), finding.elementId())
                + " "
                + wrong(finding)
                + " "
                + mend(finding);
    }

    /** What is wrong, as the end of a sentence that begins with the element: {@code has no deadline ...}. */
    public String wrong(Finding finding) {
        return say(finding.rule().key() + ".wrong", finding.details().toArray(String[]::new));
    }

    /** How to mend it, as a sentence of its own. */
    public String mend(Finding finding) {
        return say(finding.rule().key() + ".mend", finding.details().toArray(String[]::new));
    }

    /** Any other sentence of the bundle. */
    public String say(String key, String... details) {
        return texts.say(key, (Object[]) details);
    }
}
