package org.estatedesk.audit.search;

import java.util.Map;
import org.estatedesk.cases.Wording;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Refusals of the search in the caller's language, from {@code messages/audit-search}. */
@Component
class SearchTexts {

    /** Names the parameter in the sentence and as the problem's {@code parameter}. */
    ResponseStatusException refusal(String key, String parameter, String value) {
        String language = LocaleContextHolder.getLocale().getLanguage();
        Map<String, String> fields = Map.of("parameter", parameter, "value", value);
        String sentence = Wording.of("messages/audit-search", language).say(key, fields::get);
        var refusal = new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence);
        refusal.getBody().setProperty("parameter", parameter);
        return refusal;
    }
}
