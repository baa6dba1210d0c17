package org.estatedesk.drawings.web;

import java.util.List;
import java.util.Locale;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.FindingTexts;

/**
 * A finding as the interfaces under {@code /desk} answer it, in the language of whoever asked.
 *
 * @param file the file's name
 * @param elementId the element to mark; the file's name where the whole file is wrong
 * @param elementName what people call it
 * @param rule its key, such as {@code no-deadline}
 * @param severity {@code error} or {@code warning}
 * @param wrong what is wrong, as the end of a sentence that begins with the element
 * @param mend how to mend it, as a sentence of its own
 */
public record FindingView(
        String file, String elementId, String elementName, String rule, String severity, String wrong, String mend) {

    /** The same findings in words. */
    public static List<FindingView> of(List<Finding> findings, Locale language) {
        FindingTexts texts = new FindingTexts(language);
        return findings.stream().map(finding -> of(finding, texts)).toList();
    }

    private static FindingView of(Finding finding, FindingTexts texts) {
        return new FindingView(
                finding.file(),
                finding.elementId(),
                finding.elementName(),
                finding.rule().key(),
                finding.rule().severity().name().toLowerCase(Locale.ROOT),
                texts.wrong(finding),
                texts.mend(finding));
    }
}
