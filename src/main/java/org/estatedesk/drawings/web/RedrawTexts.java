package org.estatedesk.drawings.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.estatedesk.drawings.DrawingChange;
import org.estatedesk.drawings.DrawingChange.Warning;
import org.estatedesk.drawings.rules.Finding;
import org.estatedesk.drawings.rules.FindingTexts;
import org.estatedesk.drawings.rules.HouseRule;
import org.estatedesk.platform.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The sentences of these interfaces, in the caller's language. */
@Component
class RedrawTexts {

    private static final Texts TEXTS = Texts.ofReader("messages/redraws");

    /** A sentence of {@code messages/redraws}. */
    String say(String code, Object... details) {
        return TEXTS.say("redraw." + code, details);
    }

    /** What the house rules doubted when a version went live. */
    List<String> warnings(DrawingChange version) {
        FindingTexts texts = new FindingTexts(language());
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

    Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
