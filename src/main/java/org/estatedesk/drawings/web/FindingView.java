package org.estatedesk.drawings.web;

import java.util.List;
import java.util.Locale;
import org.estatedesk.drawings.Finding;
import org.estatedesk.drawings.FindingTexts;

/**
 * A breach of a house rule as JSON.
 *
 * @param rule its key, such as {@code no-deadline}
 * @param severity {@code error} or {@code warning}
 * @param wrong what is wrong, in the caller's language
 * @param mend how to mend it
 */
public record FindingView(
        String file, String elementId, String elementName, String rule, String severity, String wrong, String mend) {

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
