package org.estatedesk.drawings.web.check;

import java.util.Locale;
import org.estatedesk.drawings.Finding;
import org.estatedesk.drawings.FindingTexts;
import org.estatedesk.drawings.HouseRule;

/**
 * A finding as the interfaces under {@code /desk} answer it, in the language of whoever asked.
 *
 * @param file the file's name
 * @param elementId the element to mark; the file's name where the whole file is wrong
 * @param elementName what people call it
 * @param rule the rule's key, such as {@code no-deadline}
 * @param severity {@code error} or {@code warning}
 * @param wrong what is wrong, as the end of a sentence that begins with the element
 * @param mend how to mend it, as a sentence of its own
 */
public record FindingView(
        String file, String elementId, String elementName, String rule, String severity, String wrong, String mend) {

    /** The same finding in words. */
    public static FindingView of(Finding finding, FindingTexts texts) {
        HouseRule rule = finding.rule();
        return new FindingView(
                finding.file(),
                finding.elementId(),
                finding.elementName(),
                rule.key(),
                rule.severity().name().toLowerCase(Locale.ROOT),
                texts.wrong(finding),
                texts.mend(finding));
    }
}
