package org.estatedesk.drawings.web;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingChange.Warning;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.FindingTexts;
import org.estatedesk.drawings.rules.HouseRule;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;

/**
 * A version in a drawing's history.
 *
 * @param deployedBy user id, or the application's name
 * @param source where it came from, such as {@code Camunda Modeler}
 * @param cameFrom the version whose content was put live again
 * @param warnings what the house rules doubted, in the caller's language
 * @param running how many cases run on it
 */
public record VersionView(
        int version,
        String definitionId,
        String deploymentId,
        String fileName,
        Instant deployedAt,
        String deployedBy,
        @Nullable String reason,
        @Nullable String source,
        @Nullable Integer cameFrom,
        List<String> warnings,
        int running) {

    static VersionView of(DrawingChange version, int running) {
        DrawingChange.Content content = version.content();
        DrawingChange.Occasion occasion = version.occasion();
        return new VersionView(
                version.drawing().version(),
                content.definitionId(),
                content.deploymentId(),
                content.fileName(),
                occasion.deployedAt(),
                DrawingView.deployedBy(version),
                occasion.reason(),
                occasion.source(),
                occasion.cameFrom(),
                warnings(version),
                running);
    }

    /** What the house rules doubted when a version went live. */
    public static List<String> warnings(DrawingChange version) {
        FindingTexts texts = new FindingTexts(LocaleContextHolder.getLocale());
        return version.warnings().stream()
                .map(warning -> describe(version.content().fileName(), warning, texts))
                .toList();
    }

    /** A rule that this version of the application no longer knows has only its name left. */
    private static String describe(String file, Warning warning, FindingTexts texts) {
        return Stream.of(HouseRule.values())
                .filter(rule -> rule.key().equals(warning.rule()))
                .findFirst()
                .map(rule -> texts.describe(
                        new Finding(file, warning.elementId(), warning.elementName(), rule, warning.details())))
                .orElse(warning.elementName() + ": " + warning.rule());
    }
}
