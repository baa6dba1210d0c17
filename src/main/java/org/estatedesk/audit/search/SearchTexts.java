package org.estatedesk.audit.search;

import java.util.Map;
import org.estatedesk.platform.Wording;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the search says in the caller's language, from {@code messages/audit-search}. */
@Component
class SearchTexts {

    private static final String SYSTEM = "system";

    /** Of whom the directory does not know: the desk itself, which is nobody, or somebody who was deleted. */
    String person(String id) {
        return id.equals(SYSTEM) ? bundle().say("system", none -> null) : id;
    }

    /** Names the parameter in the sentence and as the problem's {@code parameter}. */
    ResponseStatusException refusal(String key, String parameter, String value) {
        Map<String, String> fields = Map.of("parameter", parameter, "value", value);
        String sentence = bundle().say(key, fields::get);
        var refusal = new ResponseStatusException(HttpStatus.BAD_REQUEST, sentence);
        refusal.getBody().setProperty("parameter", parameter);
        return refusal;
    }

    private static Wording bundle() {
        return Wording.of(
                "messages/audit-search", LocaleContextHolder.getLocale().getLanguage());
    }
}
