package org.estatedesk.start;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** English or Chinese: what {@code ?lang=} asks for, else what the browser prefers, else English. */
@Component("localeResolver")
class ChosenLanguage extends AcceptHeaderLocaleResolver {

    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.CHINESE);

    ChosenLanguage() {
        setSupportedLocales(SPOKEN);
        setDefaultLocale(Locale.ENGLISH);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        @Nullable String asked = request.getParameter("lang");
        return SPOKEN.stream()
                .filter(language -> language.getLanguage().equals(asked))
                .findFirst()
                .orElseGet(() -> super.resolveLocale(request));
    }
}
