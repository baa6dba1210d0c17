package org.estatedesk.platform.languages;

import java.text.MessageFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** The words of the pages that the server writes, in Traditional characters for whoever reads those. */
@Component("messageSource")
public class PageTexts extends ResourceBundleMessageSource {

    /** The words of these bundles. */
    public PageTexts(@Value("${spring.messages.basename}") String... bundles) {
        setBasenames(bundles);
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
    }

    @Override
    protected @Nullable String resolveCodeWithoutArguments(String code, Locale language) {
        String words = super.resolveCodeWithoutArguments(code, language);
        return words == null ? null : Traditional.in(language, words);
    }

    @Override
    protected @Nullable MessageFormat resolveCode(String code, Locale language) {
        MessageFormat words = super.resolveCode(code, language);
        return words == null || !Traditional.isReadIn(language)
                ? words
                : new MessageFormat(Traditional.of(words.toPattern()), language);
    }
}
